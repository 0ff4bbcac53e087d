package parley.testkit.backend;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;

/**
 * One decision per build, although each module's tests run in JVMs of their own. The file names the
 * build it was written by; a file of another build is not believed, since an engine may have come
 * or gone. Modules built at the same time wait for the first one's answer.
 */
final class RememberedChoices {

    private final Path file;
    private final String build;

    RememberedChoices(Path file, String build) {
        this.file = file;
        this.build = build;
    }

    Choices orElse(Supplier<Choices> probe) {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        try {
            Files.createDirectories(lockFile.toAbsolutePath().getParent());
            try (FileChannel channel =
                            FileChannel.open(
                                    lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                Optional<Choices> remembered = read();
                return remembered.isPresent() ? remembered.get() : write(probe.get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't use " + file, e);
        }
    }

    private Optional<Choices> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties written = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            written.load(in);
        }
        if (!build.equals(written.getProperty("build"))) {
            return Optional.empty();
        }
        return Optional.of(new Choices(choice(written, "broker"), choice(written, "store")));
    }

    private Choices write(Choices choices) throws IOException {
        Properties written = new Properties();
        written.setProperty("build", build);
        put(written, "broker", choices.broker());
        put(written, "store", choices.store());
        try (OutputStream out = Files.newOutputStream(file)) {
            written.store(out, "What the tests of this build run on");
        }
        return choices;
    }

    private static void put(Properties written, String part, Choice choice) {
        switch (choice) {
            case Choice.Container(String image) -> written.setProperty(part + ".image", image);
            case Choice.Embedded(String why) -> written.setProperty(part + ".embedded", why);
        }
    }

    private static Choice choice(Properties written, String part) {
        String image = written.getProperty(part + ".image");
        return image != null
                ? new Choice.Container(image)
                : new Choice.Embedded(written.getProperty(part + ".embedded", ""));
    }
}
