package parley.faults.load;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.journeys.client.Answer;
import parley.journeys.client.Api;
import parley.journeys.client.Patience;
import parley.journeys.client.Token;
import parley.journeys.client.TokenIssuer;
import parley.journeys.forum.Addresses;
import tools.jackson.databind.JsonNode;

/** A forum of the tool's own, beside that of Pohang, whose every effect can be counted. */
public final class ProbeForum {

    /** A client that never gives up as long as faults last: unacknowledged is no answer. */
    private static final Patience PATIENCE =
            new Patience(Duration.ofMinutes(4), Duration.ofMillis(200));

    private static final int PAGE = 200;

    private final String code;
    private final TokenIssuer tokens;
    final Api registration;
    private final Api matchmaking;
    private final Api notification;
    private final Api session;

    public ProbeForum(String code, Addresses addresses, HttpClient http) {
        this.code = code;
        this.tokens = new TokenIssuer(http, addresses.tokenEndpoint());
        this.registration = new Api(http, addresses.registration(), PATIENCE);
        this.session = new Api(http, addresses.session(), PATIENCE);
        this.matchmaking = new Api(http, addresses.matchmaking(), PATIENCE);
        this.notification = new Api(http, addresses.notification(), PATIENCE);
    }

    public String code() {
        return code;
    }

    public List<Api> services() {
        return List.of(registration, session, matchmaking, notification);
    }

    /** Creates it and opens registration. */
    public void open() {
        registration
                .post(
                        organiser(),
                        "/v1/forums",
                        "forum-" + code,
                        Map.of(
                                "code",
                                code,
                                "title",
                                Map.of("en", "Probe"),
                                "date",
                                "2020-10-30",
                                "timeZone",
                                "Asia/Seoul",
                                "languages",
                                List.of("en")))
                .expect(201);
        define("attendee", "ATTENDEE", false);
        define("guest", "SPEAKER", true);
        define("seller", "SELLER", false);
        registration.post(organiser(), path("/opening"), "opening-" + code, Map.of()).expect(200);
    }

    public Token organiser() {
        return tokens.token("organiser", "organiser");
    }

    public Token operator() {
        return tokens.token("operator", "operator");
    }

    Answer register(String key, Map<String, Object> body) {
        return registration.post(organiser(), path("/registrations"), key, body);
    }

    /**
     * Decides about a registration.
     *
     * @param what approval, rejection or cancellation
     */
    Answer decide(String registrationId, String what) {
        return registration
                .post(
                        organiser(),
                        path("/registrations/" + registrationId + "/" + what),
                        what + "-" + registrationId,
                        Map.of("reason", "as the probe has it"))
                .expect(200);
    }

    public List<JsonNode> registrations() {
        return items(registration, "/registrations");
    }

    public List<JsonNode> participants() {
        return items(registration, "/participants");
    }

    /** As matchmaking knows them, from events alone. */
    public List<JsonNode> companies() {
        return items(matchmaking, "/companies");
    }

    public List<JsonNode> notifications() {
        return items(notification, "/notifications");
    }

    String path(String rest) {
        return "/v1/forums/" + code + rest;
    }

    private void define(String type, String role, boolean approvalRequired) {
        registration
                .post(
                        organiser(),
                        path("/participant-types"),
                        "type-" + code + "-" + type,
                        Map.of("code", type, "role", role, "approvalRequired", approvalRequired))
                .expect(200, 201);
    }

    private List<JsonNode> items(Api api, String rest) {
        List<JsonNode> items = new ArrayList<>();
        String first = path(rest) + "?limit=" + PAGE;
        String next = first;
        while (true) {
            Answer page = api.get(organiser(), next).expect(200);
            page.body().path("items").forEach(items::add);
            if (page.text("next").isEmpty()) {
                return items;
            }
            next = first + "&cursor=" + page.text("next");
        }
    }
}
