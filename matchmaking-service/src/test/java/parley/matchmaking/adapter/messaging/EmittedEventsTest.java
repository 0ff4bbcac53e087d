package parley.matchmaking.adapter.messaging;

import static java.util.Objects.requireNonNull;
import static parley.matchmaking.Cast.FORUM;
import static parley.matchmaking.Cast.THE_DAY_BEFORE;
import static parley.matchmaking.Cast.buyer;
import static parley.matchmaking.Cast.interpreter;
import static parley.matchmaking.Cast.place;
import static parley.matchmaking.Cast.request;
import static parley.matchmaking.Cast.requested;
import static parley.matchmaking.Cast.seller;
import static parley.matchmaking.domain.Decided.after;
import static parley.matchmaking.domain.Decided.events;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.Figures;
import parley.matchmaking.domain.consultation.LeftOut;
import parley.matchmaking.domain.consultation.Method;
import parley.matchmaking.domain.consultation.Progress;
import parley.matchmaking.domain.consultation.Scheduling;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.consultation.Withdrawal;
import parley.matchmaking.domain.meeting.Attendee;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.ExpectedValue;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingEvent;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingOutcome.Result;
import parley.matchmaking.domain.meeting.Movement;
import parley.matchmaking.domain.meeting.NextStep;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;
import parley.matchmaking.domain.meeting.PresenceEvent;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouEvent;
import parley.matchmaking.domain.mou.MouId;
import parley.matchmaking.domain.mou.MouWithdrawal;
import parley.platform.event.OutgoingEvent;
import parley.platform.event.WireJson;
import parley.scheduling.Certificate;
import parley.scheduling.Certificate.Status;
import parley.scheduling.Watch.Step;
import parley.testkit.ContractExamples;

class EmittedEventsTest {

    private static final Place WITH_INTERPRETER = place(0, interpreter(1, "ko-ru"));

    @ParameterizedTest
    @MethodSource
    void whatMeetingsTellFitsTheContracts(MeetingEvent event) {
        assertValid(new MeetingEvents().toOutgoing(event));
    }

    static Stream<MeetingEvent> whatMeetingsTellFitsTheContracts() {
        return Stream.of(life(place(0, null), null), life(WITH_INTERPRETER, "ill"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource
    void whatConsultationsTellFitsTheContracts(ConsultationEvent event) {
        assertValid(new ConsultationEvents().toOutgoing(event));
    }

    static Stream<ConsultationEvent> whatConsultationsTellFitsTheContracts() {
        Certificate certificate = new Certificate(Status.FEASIBLE, 2, 4, 0);
        SchedulingId id = new SchedulingId(new UUID(0, 1));
        SchedulingInput input =
                new SchedulingInput(
                        new Method.Again(2), List.of(), List.of(), List.of(), Set.of(), Map.of());
        Scheduling.Running begun =
                new Scheduling.Running(id, input, LeftOut.NOTHING, true, null, null);
        return Stream.of(
                new ConsultationEvent.SchedulingProgressed(begun),
                new ConsultationEvent.SchedulingProgressed(
                        new Scheduling.Running(
                                id,
                                input,
                                LeftOut.NOTHING,
                                true,
                                new Progress(Step.CHOSEN, 1, 2, 0),
                                null)),
                new ConsultationEvent.SchedulingProgressed(new Scheduling.Drafted(id)),
                new ConsultationEvent.SchedulingProgressed(new Scheduling.Cancelled(id)),
                new ConsultationEvent.SchedulingProgressed(new Scheduling.Failed(id, "broken")),
                new ConsultationEvent.SchedulePublished(
                        new Timetable(
                                1,
                                1,
                                List.of(),
                                List.of(),
                                List.of(),
                                new Figures(4, 0, 0, 0, 0, 0),
                                certificate)),
                new ConsultationEvent.CompanyWithdrew(withdrawal(null)),
                new ConsultationEvent.CompanyWithdrew(withdrawal("ill")));
    }

    @ParameterizedTest
    @MethodSource
    void whatMemorandaTellFitsTheContracts(MouEvent event) {
        assertValid(new MouEvents().toOutgoing(event));
    }

    static Stream<MouEvent> whatMemorandaTellFitsTheContracts() {
        Mou drafted =
                new Mou(
                        new MouId(new UUID(0, 1)),
                        FORUM,
                        request(1),
                        Party.of(buyer(1)),
                        Party.of(seller(1)),
                        requested(buyer(1), seller(1)).id(),
                        Map.of(),
                        null);
        return Stream.of(
                new MouEvent.MouDrafted(drafted),
                events(drafted.sign(buyer(1).id(), THE_DAY_BEFORE)).getFirst(),
                events(
                                drafted.withdraw(
                                        new MouWithdrawal(
                                                seller(1).id(), "stays here", THE_DAY_BEFORE)))
                        .getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void whoComesAndGoesIsToldAsTheContractsSay(Movement movement) {
        Meeting meeting = requested(buyer(1), seller(1));
        assertValid(
                new PresenceEvents()
                        .toOutgoing(
                                new PresenceEvent(
                                        meeting.id(),
                                        new Attendee(
                                                buyer(1).id().value(), Attendee.Role.REQUESTER),
                                        movement,
                                        THE_DAY_BEFORE)));
    }

    private static List<MeetingEvent> life(Place place, @Nullable String reason) {
        Meeting requested = requested(buyer(1), seller(1));
        Meeting waiting = after(after(requested.accept(THE_DAY_BEFORE)).attempt());
        Meeting accepted = after(waiting.admit(1));
        Meeting scheduled = after(accepted.schedule(place, 1));
        Meeting started = after(scheduled.start(place.time().start()));
        Meeting ended = after(started.end(place.time().end()));
        MeetingOutcome outcome = new MeetingOutcome(Result.NO_INTEREST, "stays here");
        return Stream.of(
                        List.of(new MeetingEvent.MeetingRequested(requested)),
                        events(waiting.waitlist()),
                        events(waiting.admit(1)),
                        events(requested.decline(null)),
                        events(requested.decline(DeclineReason.NO_TIME)),
                        events(requested.expire(THE_DAY_BEFORE)),
                        events(accepted.schedule(place, 1)),
                        events(accepted.cancel(buyer(1).id(), reason, THE_DAY_BEFORE)),
                        events(scheduled.cancel(buyer(1).id(), reason, THE_DAY_BEFORE)),
                        events(
                                scheduled.miss(
                                        Set.of(buyer(1).id()),
                                        Duration.ZERO,
                                        place.time().start())),
                        events(scheduled.unschedule(2)),
                        events(scheduled.callOff(buyer(1).id(), reason, THE_DAY_BEFORE)),
                        events(scheduled.start(place.time().start())),
                        events(started.extend(place.time().end().plusSeconds(600), Instant.MAX)),
                        events(started.end(place.time().end())),
                        events(ended.record(buyer(1).id(), outcome)),
                        events(ended.record(seller(1).id(), inFull())))
                .<MeetingEvent>flatMap(List::stream)
                .toList();
    }

    private static MeetingOutcome inFull() {
        return new MeetingOutcome(
                Result.DEAL_LIKELY,
                "stays here",
                new ExpectedValue(new BigDecimal("1200.5"), Currency.getInstance("KWD")),
                List.of("8501", "3304991000"),
                List.of(new NextStep("send samples", "S0001", null)));
    }

    private static Withdrawal withdrawal(@Nullable String reason) {
        return new Withdrawal(
                buyer(1).id(),
                reason,
                THE_DAY_BEFORE,
                List.of(requested(buyer(1), seller(1)).id()),
                2);
    }

    private static void assertValid(OutgoingEvent event) {
        ContractExamples.assertValid(
                event.type(), new WireJson().write(requireNonNull(event.data())));
    }
}
