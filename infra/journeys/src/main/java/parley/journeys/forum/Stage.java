package parley.journeys.forum;

import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.journeys.client.Answer;
import parley.journeys.client.Api;
import parley.journeys.client.Patience;
import parley.journeys.client.Token;
import parley.journeys.client.TokenIssuer;
import parley.journeys.forum.data.ForumData;
import tools.jackson.databind.JsonNode;

/** What the steps share: the forum, the services, who may speak, and what was learnt so far. */
final class Stage {

    /** How long a service may be away, or an event on its way. */
    static final Patience PATIENCE = new Patience(Duration.ofMinutes(2), Duration.ofMillis(200));

    private static final int PAGE = 200;

    private final ForumData data;
    private final TokenIssuer tokens;
    private final List<Api> services;
    private final Map<String, JsonNode> companies = new HashMap<>();
    private final Map<String, String> meetings = new HashMap<>();
    private final Set<String> violations = new LinkedHashSet<>();

    final Api registration;
    final Api session;
    final Api matchmaking;
    final Api notification;

    Stage(ForumData data, Addresses addresses, HttpClient http) {
        this.data = data;
        this.tokens = new TokenIssuer(http, addresses.tokenEndpoint());
        this.registration = new Api(http, addresses.registration(), PATIENCE);
        this.session = new Api(http, addresses.session(), PATIENCE);
        this.matchmaking = new Api(http, addresses.matchmaking(), PATIENCE);
        this.notification = new Api(http, addresses.notification(), PATIENCE);
        this.services = List.of(registration, session, matchmaking, notification);
    }

    ForumData data() {
        return data;
    }

    List<Api> services() {
        return services;
    }

    /** A path of this forum. */
    String path(String rest) {
        return "/v1/forums/" + data.programme().forum() + rest;
    }

    Token organiser() {
        return tokens.token("organiser", "organiser");
    }

    Token operator() {
        return tokens.token("operator", "operator");
    }

    /** The token of the company's first representative. */
    Token representative(String company) {
        String person = known(company).path("representatives").path(0).asString();
        return tokens.token(person, "participant");
    }

    String companyId(String company) {
        return known(company).path("companyId").asString();
    }

    void learnCompanies(List<JsonNode> known) {
        known.forEach(company -> companies.put(company.path("reference").asString(), company));
    }

    void learnMeeting(String requester, String responder, String meetingId) {
        meetings.put(requester + " " + responder, meetingId);
    }

    String meetingId(String requester, String responder) {
        String id = meetings.get(requester + " " + responder);
        if (id == null) {
            throw new StoryFailedException(requester + " and " + responder + " have no meeting");
        }
        return id;
    }

    /** Something that isn't as it must be; the story goes on and ends with exit code 1. */
    void violation(String what) {
        violations.add(what);
    }

    Set<String> violations() {
        return Set.copyOf(violations);
    }

    /** Sets the forum time of every service. */
    void forumTime(Instant now) {
        for (Api service : services) {
            service.put(operator(), "/v1/clock", Map.of("now", now.toString())).expect(200, 204);
        }
    }

    /** All items of a list, page by page; the path may have a query. */
    List<JsonNode> items(Api api, String path) {
        List<JsonNode> items = new ArrayList<>();
        String separator = path.contains("?") ? "&" : "?";
        String first = path + separator + "limit=" + PAGE;
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

    private JsonNode known(String company) {
        JsonNode found = companies.get(company);
        if (found == null) {
            throw new StoryFailedException("matchmaking doesn't know company " + company);
        }
        return found;
    }
}
