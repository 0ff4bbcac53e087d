package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.seller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.request.Block;
import parley.matchmaking.domain.request.Limits;
import parley.matchmaking.domain.request.Places;
import parley.matchmaking.domain.request.RequestRules;

/** What the rules' and the places' stores have to do. */
public abstract class RequestPortsContract {

    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());
    private final CompanyId company = new CompanyId(UUID.randomUUID());

    protected abstract RequestRulebooks rules();

    protected abstract CompanyPlaces places();

    @Test
    void aForumWithoutRulesHasNone() {
        assertThat(rules().of(forum)).isEqualTo(RequestRules.none(forum));
    }

    @Test
    void rulesComeBackAsTheyWereSet() {
        RequestRules set =
                new RequestRules(
                        forum,
                        THE_DAY_BEFORE,
                        Map.of(Side.BUYER, Limits.NONE),
                        Map.of(company, new Limits(2, 8)),
                        Set.of(new Block(buyer(1).id(), seller(1).id())));
        rules().add(set, List.of());

        assertThat(rules().of(forum)).isEqualTo(set);
    }

    @Test
    void rulesAreFoundFromTheClosingTimeOn() {
        RequestRules closing =
                new RequestRules(forum, THE_DAY_BEFORE, Map.of(), Map.of(), Set.of());
        rules().add(closing, List.of());

        assertThat(rules().closedBy(THE_DAY_BEFORE)).contains(closing);
        assertThat(rules().closedBy(THE_DAY_BEFORE.minusMillis(1))).doesNotContain(closing);
    }

    @Test
    void ofManyClaimsAtOnceOnlyTheMaximumSucceeds() throws Exception {
        CompanyPlaces places = places();
        places.add(Places.none(company, forum), List.of());

        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Change<Places>>> claims =
                    IntStream.range(0, 40)
                            .mapToObj(number -> new MeetingId(new UUID(1, number)))
                            .map(
                                    meeting ->
                                            threads.submit(
                                                    () ->
                                                            places.change(
                                                                    company,
                                                                    current ->
                                                                            current.value()
                                                                                    .claim(
                                                                                            meeting,
                                                                                            1, 7))))
                            .toList();
            int won = 0;
            for (Future<Change<Places>> claim : claims) {
                won += claim.get() instanceof Change.Now ? 1 : 0;
            }
            assertThat(won).isEqualTo(7);
        }
        assertThat(places.find(company).orElseThrow().value().holds()).hasSize(7);
    }
}
