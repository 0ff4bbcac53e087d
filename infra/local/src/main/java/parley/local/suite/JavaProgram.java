package parley.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/**
 * A program and the JVM options under which it is small and starts fast: one heap region, no second
 * compiler. Its cache fits only the program, JDK and options that it was trained with.
 *
 * @param home of the JDK
 * @param heap the largest heap
 * @param what {@code -jar x.jar}, or class path and main class; without the arguments
 * @param cache where its AOT cache is or will be
 * @param version changes whenever the program's classes do
 */
public record JavaProgram(Path home, String heap, List<String> what, Path cache, String version) {

    public JavaProgram {
        what = List.copyOf(what);
    }

    /** The whole command line; the properties come before what is run, the arguments after. */
    public List<String> command(AotUse use, List<String> properties, String... arguments) {
        List<String> command = new ArrayList<>(options());
        command.addAll(properties);
        if (isTrained()) {
            command.add("-XX:AOTCache=" + cache);
        } else if (use == AotUse.TRAIN) {
            command.add("-XX:AOTCacheOutput=" + cache);
        }
        command.addAll(what);
        command.addAll(List.of(arguments));
        return command;
    }

    /**
     * The same program, started by {@code -jar}, with one more jar behind its own class path, where
     * its AOT cache still fits.
     */
    public JavaProgram with(Path more) {
        String jar = what.getLast();
        try (JarFile file = new JarFile(jar)) {
            String main = file.getManifest().getMainAttributes().getValue("Main-Class");
            return new JavaProgram(
                    home, heap, List.of("-cp", jar + ":" + more, main), cache, version);
        } catch (IOException unreadable) {
            throw new EnvironmentException(jar + " can't be read; build it again", unreadable);
        }
    }

    boolean isTrained() {
        return isSettled() && Files.exists(cache);
    }

    /** Whether a training of just this program came to its end, also where it left no cache. */
    boolean isSettled() {
        return Stamp.beside(cache).equals(fingerprint());
    }

    /** Removes what another version of the program has left. */
    void prepareTraining() throws IOException {
        if (!isTrained()) {
            Files.createDirectories(cache.getParent());
            Files.deleteIfExists(cache);
            Files.deleteIfExists(recording());
        }
    }

    /**
     * Whether there is a fitting cache now. A recording that is left means a cache half written.
     */
    boolean settleTraining() throws IOException {
        if (Files.deleteIfExists(recording())) {
            Files.deleteIfExists(cache);
        }
        Stamp.write(cache, fingerprint());
        return isTrained();
    }

    /** What the JVM records while it runs, and deletes when it has made the cache of it. */
    private Path recording() {
        return cache.resolveSibling(cache.getFileName() + ".config");
    }

    private String fingerprint() {
        return String.join(" ", version, Runtime.version().toString(), String.join(" ", options()));
    }

    /** By default the first heap grows with the machine's memory, and so does what is resident. */
    private List<String> options() {
        return List.of(
                home.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms48m",
                "-Xmx" + heap,
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
