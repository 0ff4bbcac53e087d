package parley.local.suite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
record JavaProgram(Path home, String heap, List<String> what, Path cache, String version) {

    JavaProgram {
        what = List.copyOf(what);
    }

    /** The whole command line; the properties come before what is run, the arguments after. */
    List<String> command(AotUse use, List<String> properties, String... arguments) {
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

    boolean isTrained() {
        return Files.exists(cache) && Stamp.beside(cache).equals(fingerprint());
    }

    /** Whether a training left a cache, which is then known as fitting. */
    boolean acceptTraining() {
        if (Files.exists(cache)) {
            Stamp.write(cache, fingerprint());
        }
        return isTrained();
    }

    private String fingerprint() {
        return String.join(" ", version, Runtime.version().toString(), String.join(" ", options()));
    }

    private List<String> options() {
        return List.of(
                home.resolve("bin/java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + heap,
                "-Xss512k",
                "-XX:ReservedCodeCacheSize=48m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow");
    }
}
