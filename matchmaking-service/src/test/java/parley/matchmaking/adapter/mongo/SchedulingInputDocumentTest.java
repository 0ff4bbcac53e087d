package parley.matchmaking.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.SEOUL;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.consultation.Method;
import parley.matchmaking.domain.consultation.Negotiator;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.meeting.Party;

class SchedulingInputDocumentTest {

    private static final SchedulingInput INPUT =
            new SchedulingInput(
                    new Method.Again(2),
                    List.of(
                            new Negotiator(
                                    Party.of(seller(1)),
                                    List.of("ko", "en"),
                                    SEOUL,
                                    new TreeSet<>(Set.of(1, 3)),
                                    2)),
                    List.of(WantedMeeting.of(requested(buyer(1), seller(1)))),
                    List.of(),
                    Set.of(0),
                    Map.of(interpreter(1).id(), new TreeSet<>(Set.of(2))));

    @Test
    void anInputComesBackAsItWas() {
        assertThat(SchedulingInputDocument.of(INPUT).toInput()).isEqualTo(INPUT);
    }

    @Test
    void inADocumentOfTheReleaseBeforeNobodyIsBusy() {
        SchedulingInputDocument stored = SchedulingInputDocument.of(INPUT);
        SchedulingInputDocument.NegotiatorDocument company = stored.companies().getFirst();
        SchedulingInputDocument before =
                new SchedulingInputDocument(
                        stored.locked(),
                        stored.mostMoves(),
                        List.of(
                                new SchedulingInputDocument.NegotiatorDocument(
                                        company.company(),
                                        company.languages(),
                                        company.timeZone(),
                                        null,
                                        company.least())),
                        stored.meetings(),
                        stored.settled(),
                        stored.closed(),
                        null);

        SchedulingInput read = before.toInput();

        assertThat(read.companies().getFirst().busy()).isEmpty();
        assertThat(read.busyInterpreters()).isEmpty();
        assertThat(read.meetings()).isEqualTo(INPUT.meetings());
    }
}
