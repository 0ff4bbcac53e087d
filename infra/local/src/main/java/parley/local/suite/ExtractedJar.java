package parley.local.suite;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A Boot jar unpacked into an application jar and its libraries, which start faster. */
final class ExtractedJar {

    private ExtractedJar() {}

    static void refresh(Installation installation, ServiceName service) {
        Path jar = installation.jarOf(service);
        Path directory = installation.extracted(service);
        String source = Stamp.of(jar);
        if (Files.isDirectory(directory) && Stamp.beside(directory).equals(source)) {
            return;
        }
        try {
            Directories.delete(directory);
            Files.createDirectories(directory);
            extract(installation.java(), jar, directory);
            Stamp.write(directory, source);
        } catch (IOException failed) {
            throw new EnvironmentException(
                    "cannot unpack " + jar + ": " + failed.getMessage(), failed);
        }
    }

    private static void extract(Path java, Path jar, Path directory) throws IOException {
        Process extraction =
                new ProcessBuilder(
                                java.toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Djarmode=tools",
                                "-jar",
                                jar.toString(),
                                "extract",
                                "--force",
                                "--destination",
                                directory.toString())
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        int exit = extraction.onExit().join().exitValue();
        if (exit != 0) {
            throw new IOException("the jar's own extraction ended with " + exit);
        }
    }
}
