package parley.benchmarks.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Where the built parts are.
 *
 * @param home the repository's root
 */
record Installation(Path home) {

    private static final String VERSION = "0.1.0-SNAPSHOT";

    /** As the script hands it over. */
    static Installation ofThisProcess() {
        String home = System.getProperty("parley.home");
        if (home == null) {
            throw new EnvironmentException("start this by infra/benchmarks/pipeline");
        }
        return new Installation(Path.of(home));
    }

    Path java() {
        return Path.of(System.getProperty("java.home"), "bin/java");
    }

    List<String> service(String name) {
        String module = name + "-service";
        Path jar = home.resolve(module + "/target/" + module + "-" + VERSION + ".jar");
        return List.of("-jar", jar.toString());
    }

    List<String> main(String module, String mainClass) {
        Path target = home.resolve("infra/benchmarks").resolve(module).resolve("target");
        try {
            String libraries = Files.readString(target.resolve("classpath")).strip();
            return List.of("-cp", target.resolve("classes") + ":" + libraries, mainClass);
        } catch (IOException notBuilt) {
            throw new EnvironmentException(module + " is not built: " + notBuilt.getMessage());
        }
    }
}
