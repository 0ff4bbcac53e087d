package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;

/** What a store of sessions and seats has to do with events in any order. */
public abstract class ForumProgrammeContract {

    private static final Instant TEN = Instant.parse("2020-10-30T01:00:00Z");

    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());
    private final ParticipantId anna = new ParticipantId(UUID.randomUUID());
    private final ParticipantId boris = new ParticipantId(UUID.randomUUID());
    private final SessionId opening = new SessionId(UUID.randomUUID());

    protected abstract ForumProgramme programme();

    @Test
    void aSessionComesBackAsItWasKept() {
        programme().keep(session(TEN, anna, boris), 1);

        assertThat(programme().sessions(forum)).containsExactly(session(TEN, anna, boris));
        assertThat(programme().sessions(new ForumId("another-2020"))).isEmpty();
    }

    @Test
    void theNewestStateOfASessionCounts() {
        programme().keep(session(TEN, anna), 1);
        programme().keep(session(TEN.plusSeconds(60), boris), 3);

        programme().keep(session(TEN.plusSeconds(30), anna), 2);

        assertThat(programme().sessions(forum))
                .containsExactly(session(TEN.plusSeconds(60), boris));
    }

    @Test
    void aCancelledSessionDoesNotComeBack() {
        programme().keep(session(TEN, anna), 1);
        programme().cancelled(forum, opening, 2);

        programme().keep(session(TEN, anna), 1);

        assertThat(programme().sessions(forum)).isEmpty();
    }

    @Test
    void aSessionThatIsKnownByItsCancellationAloneIsNone() {
        programme().cancelled(forum, opening, 2);

        assertThat(programme().sessions(forum)).isEmpty();
    }

    @Test
    void aSeatIsKnownBeforeItsSession() {
        programme().seat(forum, opening, anna, true, 1);
        programme().seat(forum, opening, boris, true, 2);

        assertThat(programme().seats(forum)).isEqualTo(Map.of(opening, Set.of(anna, boris)));
        assertThat(programme().seats(new ForumId("another-2020"))).isEmpty();
    }

    @Test
    void aSeatThatWasGivenBackDoesNotComeBackByItself() {
        programme().seat(forum, opening, anna, true, 1);
        programme().seat(forum, opening, anna, false, 4);

        programme().seat(forum, opening, anna, true, 1);
        assertThat(programme().seats(forum)).isEmpty();

        programme().seat(forum, opening, anna, true, 5);
        assertThat(programme().seats(forum)).isEqualTo(Map.of(opening, Set.of(anna)));
    }

    private ProgrammeSession session(Instant start, ParticipantId... onStage) {
        return new ProgrammeSession(
                opening,
                forum,
                "PANEL",
                new TimeSpan(start, start.plus(Duration.ofMinutes(20))),
                Set.of(onStage));
    }
}
