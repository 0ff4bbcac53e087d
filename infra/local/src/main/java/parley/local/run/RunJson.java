package parley.local.run;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run as JSON: {@code {"launcher": {pid, startedAt}, "platform": {pid, startedAt, ports: {…}},
 * "registration": {pid, startedAt, port, command, environment, log}, …}}.
 */
final class RunJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunJson() {}

    static String format(Run run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("launcher", identity(run.launcher()));
        run.platform().ifPresent(platform -> json.put("platform", platform(platform)));
        run.services().forEach((name, service) -> json.put(name, service(service)));
        return JSON.writeValueAsString(json) + "\n";
    }

    static Run parse(String text) {
        JsonNode json = JSON.readTree(text);
        Map<String, ServiceRecord> services = new LinkedHashMap<>();
        json.properties().stream()
                .filter(entry -> entry.getValue().has("port"))
                .forEach(entry -> services.put(entry.getKey(), service(entry.getValue())));
        return new Run(
                identity(json.required("launcher")),
                Optional.ofNullable(json.get("platform")).map(RunJson::platform),
                services);
    }

    private static Map<String, Object> identity(ProcessIdentity process) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pid", process.pid());
        json.put("startedAt", process.startedAt());
        return json;
    }

    private static ProcessIdentity identity(JsonNode json) {
        return new ProcessIdentity(
                json.required("pid").asLong(),
                Instant.parse(json.required("startedAt").asString()));
    }

    private static Map<String, Object> platform(PlatformRecord platform) {
        Map<String, Object> json = identity(platform.process());
        json.put("ports", platform.ports());
        return json;
    }

    private static PlatformRecord platform(JsonNode json) {
        Map<String, Integer> ports = new LinkedHashMap<>();
        json.required("ports")
                .properties()
                .forEach(e -> ports.put(e.getKey(), e.getValue().asInt()));
        return new PlatformRecord(identity(json), ports);
    }

    private static Map<String, Object> service(ServiceRecord service) {
        Map<String, Object> json = identity(service.process());
        json.put("port", service.port());
        json.put("command", service.command().command());
        json.put("environment", service.command().environment());
        json.put("log", service.command().log().toString());
        return json;
    }

    private static ServiceRecord service(JsonNode json) {
        List<String> command =
                json.required("command").valueStream().map(JsonNode::asString).toList();
        Map<String, String> environment = new LinkedHashMap<>();
        json.required("environment")
                .properties()
                .forEach(entry -> environment.put(entry.getKey(), entry.getValue().asString()));
        return new ServiceRecord(
                identity(json),
                json.required("port").asInt(),
                new ChildCommand(command, environment, Path.of(json.required("log").asString())));
    }
}
