package parley.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import parley.local.OwnersFile;

/**
 * {@code processes.json}: what runs, for the launcher, for {@code parley restart} and for scripts.
 * Only its owner may read it, as a store's address may hold a password.
 */
public final class ProcessesFile {

    private final Path file;
    private final Path lock;

    public ProcessesFile(Path file) {
        this.file = file;
        this.lock = file.resolveSibling("processes.lock");
    }

    public Optional<Run> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RunJson.parse(Files.readString(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    public void write(Run run) {
        try {
            OwnersFile.write(file, RunJson.format(run));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("cannot write " + file, unwritable);
        }
    }

    /** Changes the run while no other process does; nothing happens where there is no run. */
    public Optional<Run> update(Function<Run, Run> change) {
        return exclusively(
                () -> {
                    Optional<Run> changed = read().map(change);
                    changed.ifPresent(this::write);
                    return changed;
                });
    }

    /** Ends what is recorded and forgets it; a restart that is under way is waited for. */
    public void end(RunEnding ending) {
        exclusively(
                () -> {
                    read().ifPresent(ending::end);
                    return delete();
                });
    }

    private boolean delete() {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException undeletable) {
            throw new UncheckedIOException("cannot delete " + file, undeletable);
        }
    }

    private <T> T exclusively(Supplier<T> work) {
        try {
            Files.createDirectories(lock.toAbsolutePath().getParent());
            try (FileChannel channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (!held.isValid()) {
                    throw new IllegalStateException("lost the lock " + lock);
                }
                return work.get();
            }
        } catch (IOException noLock) {
            throw new UncheckedIOException("cannot lock " + lock, noLock);
        }
    }
}
