package parley.matchmaking.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.OPERATOR;
import static parley.matchmaking.Cast.ORGANISER;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.representing;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.application.SmallForum.SCHEDULING;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.programme.ProgrammeSession;
import parley.matchmaking.domain.programme.SessionId;
import parley.scheduling.Scheduler;
import parley.scheduling.SchedulingProblem;

/** The seller and the buyer have people in sessions as long as the slots that the tests name. */
class KeepSessionsFreeTest {

    private static final SessionId KEYNOTE = new SessionId(new UUID(4, 1));
    private static final SessionId PANEL = new SessionId(new UUID(4, 2));

    private final SmallForum forum = new SmallForum();
    private final List<SchedulingProblem> asked = new ArrayList<>();

    @BeforeEach
    void oneMeetingIsAccepted() {
        forum.accepted(buyer(2, "ru"), seller(1));
        Scheduler solve = forum.scheduler;
        forum.scheduler =
                problem -> {
                    asked.add(problem);
                    return solve.schedule(problem);
                };
    }

    @Test
    void aCompanyIsUnavailableWhereItsPeopleSpeakOrHoldASeat() {
        session(KEYNOTE, 1, person(seller(1)));
        session(PANEL, 3);
        forum.programme.seat(FORUM, PANEL, person(buyer(2)), true, 1);

        forum.publish();

        assertThat(unavailable(seller(1))).containsExactly(1);
        assertThat(unavailable(buyer(2))).containsExactly(3);
    }

    @Test
    void anInterpreterIsUnavailableWhereItHoldsASeat() {
        session(KEYNOTE, 2);
        forum.programme.seat(FORUM, KEYNOTE, interpreter(1).id(), true, 1);

        forum.publish();

        assertThat(asked.getFirst().interpreters())
                .allSatisfy(one -> assertThat(one.unavailable()).containsExactly(2))
                .isNotEmpty();
    }

    @Test
    void aSeatThatIsGivenBackAndACancelledSessionAreFree() {
        session(KEYNOTE, 1, person(seller(1)));
        session(PANEL, 3);
        forum.programme.seat(FORUM, PANEL, person(buyer(2)), true, 1);
        forum.programme.cancelled(FORUM, KEYNOTE, 2);
        forum.programme.seat(FORUM, PANEL, person(buyer(2)), false, 2);

        forum.publish();

        assertThat(unavailable(seller(1))).isEmpty();
        assertThat(unavailable(buyer(2))).isEmpty();
    }

    @Test
    void aRunningSchedulingKeepsToTheProgrammeOfItsOrder() {
        session(KEYNOTE, 1, person(seller(1)));
        forum.order.order(FORUM, SCHEDULING, ORGANISER).orThrow();

        session(PANEL, 3, person(seller(1)));
        forum.solve();

        assertThat(unavailable(seller(1))).containsExactly(1);
    }

    @Test
    void whatIsComputedAgainAfterAWithdrawalKeepsToItToo() {
        forum.accepted(buyer(1), seller(1));
        session(KEYNOTE, 1, person(seller(1)), interpreter(1).id());
        Scheduler solve = forum.scheduler;
        forum.scheduler =
                problem -> {
                    forum.withdraw
                            .withdraw(FORUM, buyer(1).id(), null, representing(buyer(1)))
                            .orThrow();
                    return solve.schedule(problem);
                };

        forum.publish();

        assertThat(asked).hasSize(2);
        assertThat(unavailable(asked.getLast(), seller(1))).containsExactly(1);
        assertThat(asked.getLast().interpreters().getFirst().unavailable()).containsExactly(1);
    }

    @Test
    void planningAgainHeedsWhatChangedSince() {
        forum.publish();
        session(PANEL, 3, person(seller(1)));
        forum.programme.seat(FORUM, PANEL, interpreter(1).id(), true, 1);

        forum.order.again(FORUM, new SchedulingId(new UUID(7, 8)), 1, ORGANISER).orThrow();

        assertThat(
                        forum.consultation()
                                .running(new SchedulingId(new UUID(7, 8)))
                                .orElseThrow()
                                .input()
                                .problem(forum.consultation().setUp()))
                .satisfies(
                        problem -> {
                            assertThat(unavailable(problem, seller(1))).containsExactly(3);
                            assertThat(problem.interpreters().getFirst().unavailable())
                                    .containsExactly(3);
                        });
    }

    @Test
    void theSheetShowsThem() {
        session(KEYNOTE, 1, person(seller(1)));
        forum.publish();

        TimetableSheet sheet =
                new ShowTimetable(forum.read, forum.participants.companies(), forum.programme)
                        .sheet(FORUM, OPERATOR)
                        .orThrow();

        assertThat(sheet.rows())
                .filteredOn(row -> row.company().equals(seller(1)))
                .singleElement()
                .satisfies(row -> assertThat(row.unavailable()).containsExactly(1));
    }

    /** As long as a slot. */
    private void session(SessionId id, int slot, ParticipantId... onStage) {
        forum.programme.keep(
                new ProgrammeSession(id, FORUM, "KEYNOTE", grid(4).span(slot), Set.of(onStage)), 1);
    }

    private Set<Integer> unavailable(Company company) {
        return unavailable(asked.getFirst(), company);
    }

    private static Set<Integer> unavailable(SchedulingProblem problem, Company company) {
        return problem.companies().stream()
                .filter(one -> one.reference().equals(company.reference()))
                .findFirst()
                .orElseThrow()
                .unavailable();
    }

    private static ParticipantId person(Company company) {
        return company.representatives().iterator().next();
    }
}
