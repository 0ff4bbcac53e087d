package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.byAMayor;
import static parley.session.domain.ProgrammeFixtures.moderatedBy;
import static parley.session.domain.ProgrammeFixtures.onSite;
import static parley.session.domain.ProgrammeFixtures.recorded;
import static parley.session.domain.ProgrammeFixtures.remote;
import static parley.session.domain.ProgrammeFixtures.session;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.session.domain.ForumId;
import parley.session.domain.ProgrammeEvent.SessionChanged;
import parley.session.domain.ProgrammeEvent.SessionPlanned;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/** What every implementation of {@link Sessions} does. */
abstract class SessionsContract {

    private final Sessions sessions;
    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());

    SessionsContract(Sessions sessions) {
        this.sessions = sessions;
    }

    @Test
    void aSessionIsFoundAsItWasAdded() {
        Session.Planned panel =
                here(
                        moderatedBy(
                                "김준형",
                                session(
                                        "S1",
                                        "11:00",
                                        "12:20",
                                        byAMayor(),
                                        onSite("이강덕"),
                                        remote("요시모토 코지"),
                                        recorded("Li", 18))));

        assertThat(add(panel)).isTrue();

        assertThat(sessions.find(panel.id())).contains(new Versioned<>(panel, 1));
    }

    @Test
    void aTakenIdStaysWithTheFirst() {
        Session.Planned first = here(session("S1", "11:00", "12:20"));
        Session.Planned second = first.changedTo(session("S1", "12:00", "12:20").plan());
        add(first);

        assertThat(add(second)).isFalse();

        assertThat(sessions.find(first.id())).contains(new Versioned<>(first, 1));
    }

    @Test
    void ofTwoChangesOfOneVersionTheFirstWins() {
        Session.Planned planned = here(session("S1", "11:00", "12:20"));
        add(planned);
        Versioned<Session> read = sessions.find(planned.id()).orElseThrow();
        Session.Planned first = planned.changedTo(session("S1", "11:10", "12:20").plan());
        Session.Planned second = planned.changedTo(session("S1", "11:20", "12:20").plan());

        assertThat(sessions.change(read, first, List.of(new SessionChanged(first)))).isTrue();
        assertThat(sessions.change(read, second, List.of(new SessionChanged(second)))).isFalse();

        assertThat(sessions.find(planned.id())).contains(new Versioned<>(first, 2));
    }

    @Test
    void aCancelledSessionStays() {
        Session.Planned planned = here(session("S1", "11:00", "12:20"));
        add(planned);
        Versioned<Session> read = sessions.find(planned.id()).orElseThrow();

        sessions.change(read, planned.cancelled("storm"), List.of());

        assertThat(sessions.of(forum))
                .containsExactly(new Versioned<>(planned.cancelled("storm"), 2));
    }

    @Test
    void aForumsSessionsAreListedByStartThenCode() {
        Session.Planned keynote = here(session("KEY", "10:20", "10:50"));
        Session.Planned opening = here(session("OPEN", "10:00", "10:20"));
        Session.Planned consultation = here(session("CONS", "TRADE", "10:00", "17:00"));
        add(keynote);
        add(opening);
        add(consultation);

        assertThat(sessions.of(forum))
                .extracting(Versioned::state)
                .containsExactly(consultation, opening, keynote);
        assertThat(sessions.of(POHANG.id())).extracting(Versioned::state).doesNotContain(opening);
    }

    private boolean add(Session.Planned session) {
        return sessions.add(session, List.of(new SessionPlanned(session)));
    }

    /** The same session in this test's forum, with an id of its own. */
    private Session.Planned here(Session.Planned session) {
        return new Session.Planned(
                new SessionId(UUID.randomUUID()),
                forum,
                session.code(),
                session.plan(),
                session.request());
    }
}
