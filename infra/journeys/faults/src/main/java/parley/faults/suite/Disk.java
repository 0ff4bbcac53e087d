package parley.faults.suite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The broker's disk: a small file system in memory where one can be mounted. */
public final class Disk implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Disk.class);
    private static final int BLOCK = 65_536;

    private final Path directory;
    private final boolean small;

    private Disk(Path directory, boolean small) {
        this.directory = directory;
        this.small = small;
    }

    /** Mounts it at an empty directory; without the right to mount the directory stays as it is. */
    static Disk mount(Path directory, String size) throws IOException {
        Files.createDirectories(directory);
        boolean mounted =
                run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", directory.toString());
        return new Disk(directory, mounted);
    }

    /** Whether it can be filled without filling anybody else's. */
    public boolean isSmall() {
        return small;
    }

    /** Where the broker writes. */
    Path data() {
        return directory.resolve("data");
    }

    /** Takes all the room there is. */
    public void fill() {
        byte[] block = new byte[BLOCK];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(block);
            }
        } catch (IOException full) {
            log.atInfo().log("the broker's disk is full");
        }
    }

    public void free() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException undeletable) {
            throw new InstanceFailedException("the ballast stays: " + undeletable.getMessage());
        }
    }

    @Override
    public void close() {
        if (small && !run("umount", "-l", directory.toString())) {
            log.atWarn().addKeyValue("directory", directory).log("still mounted");
        }
    }

    private Path ballast() {
        return directory.resolve("ballast");
    }

    private static boolean run(String... command) {
        try {
            Process process =
                    new ProcessBuilder(List.of(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
