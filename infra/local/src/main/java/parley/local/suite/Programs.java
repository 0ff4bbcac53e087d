package parley.local.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.local.infrastructure.Infrastructure;

/** The five programs of a suite, ready to be started. */
public record Programs(JavaProgram infrastructure, Map<ServiceName, JavaProgram> services) {

    public Programs {
        services = Map.copyOf(services);
    }

    /** Unpacks the services' jars that are newer than what was unpacked before. */
    public static Programs prepare(Installation installation) {
        Map<ServiceName, JavaProgram> services = new EnumMap<>(ServiceName.class);
        List.of(ServiceName.values()).parallelStream()
                .forEach(service -> ExtractedJar.refresh(installation, service));
        for (ServiceName service : ServiceName.values()) {
            services.put(service, service(installation, service));
        }
        return new Programs(infrastructure(installation), services);
    }

    public JavaProgram of(ServiceName service) {
        return Optional.ofNullable(services.get(service))
                .orElseThrow(() -> new IllegalStateException("no program of " + service));
    }

    /** The infrastructure first. */
    List<JavaProgram> all() {
        List<JavaProgram> all = new ArrayList<>(List.of(infrastructure));
        all.addAll(services.values());
        return all;
    }

    private static JavaProgram service(Installation installation, ServiceName service) {
        Path directory = installation.extracted(service);
        Path jar = directory.resolve(installation.jarOf(service).getFileName());
        return new JavaProgram(
                installation.javaHome(),
                service.heap(),
                List.of("-jar", jar.toString()),
                directory.resolveSibling(service.id() + ".aot"),
                Stamp.of(installation.jarOf(service)));
    }

    private static JavaProgram infrastructure(Installation installation) {
        Path target = installation.local().resolve("target");
        Path jar = target.resolve("local-" + Installation.VERSION + ".jar");
        return new JavaProgram(
                installation.javaHome(),
                "320m",
                List.of(
                        "-Dsun.net.httpserver.nodelay=true",
                        "-Dlogback.configurationFile=parley/local/logback.xml",
                        "-cp",
                        classPath(jar, target.resolve("lib")),
                        Infrastructure.class.getName()),
                target.resolve("apps/infrastructure.aot"),
                Stamp.of(jar));
    }

    private static String classPath(Path jar, Path libraries) {
        try (Stream<Path> files = Files.list(libraries)) {
            return Stream.concat(Stream.of(jar), files.sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(":"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
