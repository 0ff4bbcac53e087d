package parley.testkit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import parley.testkit.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Holds what a running service says that it reads against the AsyncAPI document. */
public final class DocumentedBindings {

    private DocumentedBindings() {}

    /**
     * Neither more nor less than documented: topics, consumer group, event types.
     *
     * @param service as operations are tagged, {@code registration}
     * @param port of the running service, on loopback
     */
    public static void assertDocumented(String service, int port) {
        assertThat(real(port)).isEqualTo(documented(service));
    }

    /** Event types by topic and group. */
    static Map<String, Set<String>> documented(String service) {
        JsonNode document = new YAMLMapper().readTree(text());
        Map<String, Set<String>> documented = new TreeMap<>();
        document.path("operations")
                .properties()
                .forEach(
                        entry -> {
                            JsonNode operation = entry.getValue();
                            if (operation.path("action").asString().equals("receive")
                                    && operation
                                            .path("tags")
                                            .path(0)
                                            .path("name")
                                            .asString()
                                            .equals(service)) {
                                documented.put(
                                        at(document, operation.path("channel"))
                                                        .path("address")
                                                        .asString()
                                                + " "
                                                + operation
                                                        .at("/bindings/kafka/groupId/const")
                                                        .asString(),
                                        types(document, operation));
                            }
                        });
        return documented;
    }

    private static Set<String> types(JsonNode document, JsonNode operation) {
        Set<String> types = new TreeSet<>();
        operation
                .path("messages")
                .forEach(
                        message ->
                                types.add(
                                        at(document, at(document, message))
                                                .path("name")
                                                .asString()));
        return types;
    }

    private static JsonNode at(JsonNode document, JsonNode reference) {
        return document.at(reference.path("$ref").asString().substring(1));
    }

    private static Map<String, Set<String>> real(int port) {
        Map<String, Set<String>> real = new TreeMap<>();
        for (JsonNode receiving : JsonMapper.shared().readTree(told(port)).path("receives")) {
            Set<String> types = new TreeSet<>();
            receiving.path("types").forEach(type -> types.add(type.asString()));
            real.put(
                    receiving.path("topic").asString() + " " + receiving.path("group").asString(),
                    types);
        }
        return real;
    }

    private static String told(int port) {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/v1/operations/bindings"
                                                .formatted(port)))
                        .header("Authorization", "Bearer " + Tokens.operator())
                        .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text() {
        try {
            return new ClassPathResource("contracts/asyncapi.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
