package parley.benchmarks.pipeline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** The few calls that are not measured. */
record Api(HttpClient http, String token) {

    static Api as(HttpClient http, URI issuer) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                BodyPublishers.ofString(
                                        "grant_type=client_credentials&client_id=load"
                                                + "&scope=organiser%20participant"))
                        .build();
        String answer = http.send(request, BodyHandlers.ofString()).body();
        String token =
                JsonMapper.builder().build().readTree(answer).path("access_token").asString();
        return new Api(http, token);
    }

    /** Whether something listens there, whatever it answers. */
    static boolean answers(HttpClient http, URI address) throws InterruptedException {
        try {
            var _ = http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    void post(URI address, String body) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))
                        .build();
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new EnvironmentException(
                    "%s answers %d: %s".formatted(address, answer.statusCode(), answer.body()));
        }
    }

    /** A forum that takes visitors, each to be approved: one registration, one event. */
    void openForum(URI registrations) throws IOException, InterruptedException {
        URI forums = registrations.resolve("/v1/forums");
        String forum = "/v1/forums/" + Contenders.FORUM;
        post(
                forums,
                """
                {"code": "%s", "title": {"en": "A forum under load"}, "date": "2026-12-01",
                 "timeZone": "Asia/Seoul", "languages": ["en"]}
                """
                        .formatted(Contenders.FORUM));
        post(
                forums.resolve(forum + "/participant-types"),
                """
                {"code": "visitor", "role": "ATTENDEE", "approvalRequired": true}
                """);
        post(forums.resolve(forum + "/opening"), "{}");
    }
}
