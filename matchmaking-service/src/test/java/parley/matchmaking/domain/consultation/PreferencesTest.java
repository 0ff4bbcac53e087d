package parley.matchmaking.domain.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.grid;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.matchmaking.Cast;
import parley.matchmaking.domain.FieldProblem;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedPreferences;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedRule;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedWish;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.Policy;
import parley.scheduling.Policy.Objective;
import parley.scheduling.SchedulingProblem;

/** Slots are half-hourly from 10:00 in Seoul: 0 to 3 before noon, 4 and 5 after. */
class PreferencesTest {

    private static final Meeting FIRST = requested(buyer(1), seller(1));
    private static final Meeting SECOND = requested(seller(1), buyer(2));
    private static final Pair FIRST_PAIR = Pair.of(FIRST.requester(), FIRST.responder());
    private static final Pair SECOND_PAIR = Pair.of(SECOND.responder(), SECOND.requester());

    @Test
    void aRuleReachesTheSchedulerWhoeverAsked() {
        SchedulingProblem problem =
                problem(
                        rule(FIRST_PAIR, 4, null, null),
                        rule(SECOND_PAIR, null, HalfDay.MORNING, FIRST_PAIR));

        AcceptedMeeting first = problem.meetings().get(0);
        AcceptedMeeting second = problem.meetings().get(1);
        assertThat(first.forbidden()).containsExactly(0, 1, 2, 3, 5);
        assertThat(second.wished()).containsExactly(0, 1, 2, 3);
        assertThat(problem.precedences())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.earlier()).isEqualTo(first);
                            assertThat(one.later()).isEqualTo(second);
                        });
    }

    @Test
    void whatMayOnlyComeBeforeASettledMeetingComesNoMore() {
        MeetingRule after = rule(SECOND_PAIR, null, null, FIRST_PAIR);
        SchedulingInput input =
                new SchedulingInput(
                        new Method.Again(0),
                        negotiators(),
                        List.of(WantedMeeting.of(FIRST)),
                        List.of(WantedMeeting.of(SECOND)),
                        Set.of(0),
                        Map.of());

        assertThat(input.problem(setUp(after)).meetings().getFirst().forbidden()).hasSize(6);
    }

    @Test
    void aCompanysHalfDayIsThatOfItsOwnZone() {
        assertThat(HalfDay.AFTERNOON.slots(grid(6), ZoneId.of("Asia/Seoul"))).containsExactly(4, 5);
        assertThat(HalfDay.AFTERNOON.slots(grid(6), ZoneId.of("Pacific/Auckland")))
                .containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(HalfDay.MORNING.slots(grid(6), ZoneId.of("Asia/Ho_Chi_Minh")))
                .containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void theOrganisersOrderComesBeforeTheStandardOne() {
        assertThat(
                        reviewed(List.of(), List.of(Objective.VALUE), new ArrayList<>())
                                .policy()
                                .order())
                .startsWith(Objective.VALUE, Objective.MUST_MEETS, Objective.MEETINGS);
        assertThat(reviewed(List.of(), List.of(), new ArrayList<>()).policy())
                .isEqualTo(Policy.STANDARD);
    }

    @Test
    void whatCannotBeIsNamed() {
        List<FieldProblem> problems = new ArrayList<>();

        reviewed(
                List.of(
                        proposed(List.of("S0001", "B0001"), 7, List.of(-1), null),
                        proposed(List.of("B0001", "S0001"), 1, List.of(1), List.of("S0001")),
                        proposed(List.of("S0001", "B0009"), null, List.of(), null)),
                List.of(Objective.CONTINUITY),
                problems);

        assertThat(problems)
                .extracting(FieldProblem::field)
                .containsExactly(
                        "meetingRules[0].notSlots[0]",
                        "meetingRules[0].slot",
                        "meetingRules[1].slot",
                        "meetingRules[1].after",
                        "meetingRules[1].companies",
                        "meetingRules[2].companies[1]",
                        "wishes[1].company",
                        "objectives");
    }

    @Test
    void aCircleIsNamedWithAllThatAreInIt() {
        List<FieldProblem> problems = new ArrayList<>();

        reviewed(
                List.of(
                        proposed(
                                List.of("S0001", "B0001"),
                                null,
                                List.of(),
                                List.of("S0001", "B0002")),
                        proposed(
                                List.of("S0001", "B0002"),
                                null,
                                List.of(),
                                List.of("B0001", "S0001"))),
                List.of(),
                problems);

        assertThat(problems)
                .singleElement()
                .extracting(FieldProblem::message)
                .asString()
                .contains("B0001 with S0001", "B0002 with S0001");
    }

    private static Preferences reviewed(
            List<ProposedRule> rules, List<Objective> objectives, List<FieldProblem> problems) {
        Map<String, Company> known =
                Map.of("S0001", seller(1), "B0001", buyer(1), "B0002", buyer(2));
        List<ProposedWish> wishes =
                objectives.contains(Objective.CONTINUITY)
                        ? List.of(
                                new ProposedWish("B0001", HalfDay.MORNING),
                                new ProposedWish("B0001", HalfDay.AFTERNOON))
                        : List.of();
        return PreferencesReview.review(
                new ProposedPreferences(rules, wishes, objectives), known, 6, problems);
    }

    private static ProposedRule proposed(
            List<String> companies,
            @Nullable Integer slot,
            List<Integer> notSlots,
            @Nullable List<String> after) {
        return new ProposedRule(companies, slot, notSlots, null, after);
    }

    private static MeetingRule rule(
            Pair pair, @Nullable Integer slot, @Nullable HalfDay rather, @Nullable Pair after) {
        return new MeetingRule(pair, slot, new TreeSet<>(), rather, after);
    }

    private static SchedulingProblem problem(MeetingRule... rules) {
        return new SchedulingInput(
                        new Method.Anew(Set.of()),
                        negotiators(),
                        List.of(WantedMeeting.of(FIRST), WantedMeeting.of(SECOND)),
                        List.of(),
                        Set.of(),
                        Map.of())
                .problem(setUp(rules));
    }

    private static List<Negotiator> negotiators() {
        return List.of(seller(1), buyer(1), buyer(2)).stream()
                .map(
                        one ->
                                new Negotiator(
                                        Party.of(one),
                                        one.languages(),
                                        one.timeZone(),
                                        new TreeSet<>(),
                                        0))
                .toList();
    }

    private static SetUp setUp(MeetingRule... rules) {
        SetUp without = Cast.setUp(6, 1);
        return new SetUp(
                without.grid(),
                without.places(),
                without.interpreters(),
                without.unavailability(),
                without.onSite(),
                without.legalHours(),
                new Preferences(List.of(rules), List.of(), Policy.STANDARD));
    }
}
