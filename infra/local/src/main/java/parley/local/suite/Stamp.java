package parley.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A line beside a built thing that says what it was built from. */
final class Stamp {

    private Stamp() {}

    /** Empty where there is none. */
    static String beside(Path built) {
        try {
            Path stamp = fileBeside(built);
            return Files.exists(stamp) ? Files.readString(stamp) : "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void write(Path built, String source) {
        try {
            Files.writeString(fileBeside(built), source);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Changes when the file does. */
    static String of(Path file) {
        try {
            return "%s %d %s".formatted(file, Files.size(file), Files.getLastModifiedTime(file));
        } catch (IOException missing) {
            throw new EnvironmentException(file + " is missing; build it", missing);
        }
    }

    private static Path fileBeside(Path built) {
        return built.resolveSibling(built.getFileName() + ".stamp");
    }
}
