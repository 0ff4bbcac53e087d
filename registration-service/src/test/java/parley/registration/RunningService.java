package parley.registration;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;
import parley.testkit.Tokens;

/**
 * The service as its clients meet it. Each test has a forum of its own, since topics are shared.
 */
public final class RunningService {

    public static final String ORGANISER = "organiser-pohang";

    private final RestTestClient client;
    private final String organiser = Tokens.organiser(ORGANISER);

    public RunningService(int port) {
        client = RestTestClient.bindToServer().baseUrl("http://localhost:" + port).build();
    }

    public static String freshForum() {
        return "necef-" + UUID.randomUUID();
    }

    /** A forum with sellers, buyers (by approval), interpreters and attendees, open. */
    public String openForum() {
        String forum = freshForum();
        post("/v1/forums", forum(forum)).expectStatus().isCreated();
        offer(forum, "seller", false);
        offer(forum, "buyer", true);
        offer(forum, "interpreter", false);
        offer(forum, "attendee", false);
        post("/v1/forums/" + forum + "/opening", Map.of()).expectStatus().isOk();
        return forum;
    }

    public static Map<String, Object> forum(String code) {
        return Map.of(
                "code", code,
                "title", Map.of("ko", "2020 동북아CEO경제협력포럼", "zh", "东北亚CEO经济合作论坛"),
                "theme", Map.of("ko", "포스트 코로나 시대의 신북방정책과 포항의 도전과 과제"),
                "date", "2020-10-30",
                "timeZone", "Asia/Seoul",
                "venue", Map.of("ko", "포스코 국제관, 포항"),
                "languages", List.of("ko", "en", "zh", "ja", "ru", "vi", "id"));
    }

    private void offer(String forum, String code, boolean approvalRequired) {
        post(
                        "/v1/forums/" + forum + "/participant-types",
                        Map.of(
                                "code", code,
                                "role", code.toUpperCase(Locale.ROOT),
                                "approvalRequired", approvalRequired))
                .expectStatus()
                .isCreated();
    }

    public ResponseSpec post(String path, Object body) {
        return post(path, body, organiser, null);
    }

    public ResponseSpec post(String path, Object body, String key) {
        return post(path, body, organiser, key);
    }

    public ResponseSpec postAs(String token, String path, Object body) {
        return post(path, body, token, null);
    }

    public ResponseSpec get(String path) {
        return getAs(organiser, path);
    }

    public ResponseSpec getAs(String token, String path) {
        return client.get().uri(path).headers(headers -> headers.setBearerAuth(token)).exchange();
    }

    public ResponseSpec deleteAs(String token, String path) {
        return client.delete()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token))
                .exchange();
    }

    /**
     * Changes as an organiser.
     *
     * @param ifMatch null: without that header
     */
    public ResponseSpec put(String path, Object body, @Nullable String ifMatch) {
        return client.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(organiser))
                .headers(
                        headers -> {
                            if (ifMatch != null) {
                                headers.setIfMatch(ifMatch);
                            }
                        })
                .body(body)
                .exchange();
    }

    private ResponseSpec post(String path, Object body, String token, @Nullable String key) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> headers.setBearerAuth(token))
                .headers(
                        headers -> {
                            if (key != null) {
                                headers.set("Idempotency-Key", key);
                            }
                        })
                .body(body)
                .exchange();
    }

    public static Map<String, Object> seller(String reference, String name) {
        return company("seller", reference, name, "KR", "ko", "Asia/Seoul");
    }

    public static Map<String, Object> buyer(String reference, String name) {
        return company("buyer", reference, name, "RU", "ru", "Asia/Vladivostok");
    }

    private static Map<String, Object> company(
            String type,
            String reference,
            String name,
            String country,
            String language,
            String zone) {
        return Map.of(
                "participantType",
                type,
                "reference",
                reference,
                "person",
                Map.of(
                        "email",
                        reference.toLowerCase(Locale.ROOT) + "@x.example",
                        "phone",
                        "+82542000001",
                        "language",
                        language,
                        "timeZone",
                        zone),
                "company",
                Map.ofEntries(
                        entry("reference", reference),
                        entry("name", name),
                        entry("country", country),
                        entry("languages", List.of(language, "en")),
                        entry("timeZone", zone),
                        entry("offers", List.of("3002")),
                        entry("seeks", List.of("330499")),
                        entry("targetMarkets", List.of("JP")),
                        entry("size", "MICRO"),
                        entry("intents", List.of("LICENSING")),
                        entry("description", name + "\n" + name)));
    }

    public static Map<String, Object> attendee(String name, String email) {
        return Map.of(
                "participantType",
                "attendee",
                "person",
                Map.of(
                        "name",
                        name,
                        "email",
                        email,
                        "language",
                        "zh",
                        "timeZone",
                        "Asia/Shanghai"));
    }
}
