package parley.local.suite;

import java.nio.file.Path;

/**
 * Where the built parts are.
 *
 * @param home the repository's root
 * @param javaHome of a JDK 25
 */
public record Installation(Path home, Path javaHome) {

    static final String VERSION = "0.1.0-SNAPSHOT";

    /** As {@code infra/local/parley} hands it over. */
    public static Installation ofThisProcess() {
        String home = System.getProperty("parley.home");
        if (home == null) {
            throw new EnvironmentException("start this by infra/local/parley");
        }
        return new Installation(Path.of(home), Path.of(System.getProperty("java.home")));
    }

    public Path local() {
        return home.resolve("infra/local");
    }

    Path java() {
        return javaHome.resolve("bin/java");
    }

    Path jarOf(ServiceName service) {
        String module = service.id() + "-service";
        return home.resolve(module).resolve("target").resolve(module + "-" + VERSION + ".jar");
    }

    Path extracted(ServiceName service) {
        return local().resolve("target/apps").resolve(service.id());
    }
}
