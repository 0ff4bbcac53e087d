package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.application.Office.FORUM;
import static parley.session.application.Office.ORGANISER;
import static parley.session.application.Office.STRANGER;
import static parley.session.application.Office.accepted;
import static parley.session.application.Office.refused;
import static parley.session.domain.ProgrammeFixtures.onSite;
import static parley.session.domain.ProgrammeFixtures.session;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.session.domain.ProgrammeEvent.SessionCancelled;
import parley.session.domain.ProgrammeEvent.SessionChanged;
import parley.session.domain.ProgrammeEvent.SessionPlanned;
import parley.session.domain.Session;
import parley.session.domain.SessionCode;

class SessionUseCasesTest {

    private static final UUID REQUEST = new UUID(3, 3);

    private final Office office = new Office();
    private final Session.Planned opening = session("OPEN", "10:00", "10:20");
    private final Session.Planned later = session("OPEN", "10:10", "10:30", onSite("이강덕"));

    @Test
    void aPlannedSessionIsAnEvent() {
        Versioned<Session> planned = accepted(plan(ORGANISER, REQUEST));

        assertThat(planned.version()).isEqualTo(1);
        assertThat(office.sessions.events)
                .containsExactly(new SessionPlanned((Session.Planned) planned.state()));
    }

    @Test
    void theSameRequestPlansOnce() {
        Versioned<Session> first = accepted(plan(ORGANISER, REQUEST));

        assertThat(accepted(plan(ORGANISER, REQUEST))).isEqualTo(first);
        assertThat(office.sessions.events).hasSize(1);
    }

    @Test
    void anotherRequestCantTakeTheSameCode() {
        Versioned<Session> first = accepted(plan(ORGANISER, REQUEST));

        Refusal refusal = refused(plan(ORGANISER, new UUID(4, 4)));

        assertThat(refusal.code()).isEqualTo("session-code-taken");
        assertThat(refusal.properties()).containsEntry("sessionId", first.state().id().value());
    }

    @Test
    void onlyAnOrganiserOfTheForumPlans() {
        assertThat(refused(plan(STRANGER, REQUEST)).code()).isEqualTo("not-the-organiser");
        assertThat(office.sessions.events).isEmpty();
    }

    @Test
    void aForumThatIsNotKnownYetIsNotFound() {
        Refusal refusal =
                refused(
                        office.plan.plan(
                                ORGANISER, "busan-2021", opening.code(), opening.plan(), REQUEST));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal.detail()).contains("busan-2021", "known shortly");
    }

    @Test
    void aChangeIsAnEventWithTheWholeSession() {
        Versioned<Session> planned = office.planned(opening);

        Versioned<Session> changed = accepted(change(planned, 1));

        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.state().plan()).isEqualTo(later.plan());
        assertThat(office.sessions.events)
                .endsWith(new SessionChanged((Session.Planned) changed.state()));
    }

    @Test
    void aChangeOfAnOlderVersionIsStale() {
        Versioned<Session> planned = office.planned(opening);
        accepted(change(planned, 1));

        Refusal refusal =
                refused(
                        office.change.change(
                                ORGANISER, FORUM, planned.state().id(), null, opening.plan(), 1));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
    }

    @Test
    void aChangeToWhatIsThereWritesNothing() {
        Versioned<Session> planned = office.planned(opening);

        Versioned<Session> same =
                accepted(
                        office.change.change(
                                ORGANISER, FORUM, planned.state().id(), null, opening.plan(), 1));

        assertThat(same).isEqualTo(planned);
        assertThat(office.sessions.events).hasSize(1);
    }

    @Test
    void aCodeStaysAsItIs() {
        Versioned<Session> planned = office.planned(opening);

        Refusal refusal =
                refused(
                        office.change.change(
                                ORGANISER,
                                FORUM,
                                planned.state().id(),
                                new SessionCode("OPEN2"),
                                opening.plan(),
                                1));

        assertThat(refusal.code()).isEqualTo("session-code-fixed");
    }

    @Test
    void aCancellationCountsOnce() {
        Versioned<Session> planned = office.planned(opening);

        Versioned<Session> first = accepted(cancel(planned, "storm"));
        Versioned<Session> second = accepted(cancel(planned, "again"));

        assertThat(second).isEqualTo(first);
        assertThat(office.sessions.events)
                .endsWith(new SessionCancelled(planned.state().id(), "storm"))
                .hasSize(2);
    }

    @Test
    void aCancelledSessionDoesNotChangeAnyMore() {
        Versioned<Session> planned = office.planned(opening);
        accepted(cancel(planned, "storm"));

        assertThat(refused(change(planned, 2)).code()).isEqualTo("session-cancelled");
    }

    private Outcome<Versioned<Session>> plan(Caller caller, UUID request) {
        return office.plan.plan(caller, FORUM, opening.code(), opening.plan(), request);
    }

    private Outcome<Versioned<Session>> change(Versioned<Session> session, long seen) {
        return office.change.change(
                ORGANISER, FORUM, session.state().id(), null, later.plan(), seen);
    }

    private Outcome<Versioned<Session>> cancel(Versioned<Session> session, String reason) {
        return office.cancel.cancel(ORGANISER, FORUM, session.state().id(), reason);
    }
}
