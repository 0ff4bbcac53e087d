package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Method;
import parley.matchmaking.domain.consultation.Negotiator;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.Seat;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Priority;

/**
 * What a running scheduling is about; {@code locked} where it is anew, {@code mostMoves} where it
 * plans again. What documents of the release before lack, nobody was asked for: nobody is busy.
 *
 * <pre>{@code
 * { locked?: [uuid], mostMoves?, companies: [{ company: {…}, languages: ["ko"], timeZone, busy: [slot], least }],
 *   meetings: [{ meeting: uuid, requester: {…}, responder: {…}, priority, mustMeet,
 *     seat?: { slot, room, interpreter?: {…} } }], settled: [as meetings], closed: [slot],
 *   busyInterpreters: [{ participant: uuid, slots: [slot] }] }
 * }</pre>
 */
record SchedulingInputDocument(
        @Nullable List<String> locked,
        @Nullable Integer mostMoves,
        List<NegotiatorDocument> companies,
        List<WantedDocument> meetings,
        List<WantedDocument> settled,
        List<Integer> closed,
        @Nullable List<BusyDocument> busyInterpreters) {

    record NegotiatorDocument(
            PartyDocument company,
            List<String> languages,
            String timeZone,
            @Nullable List<Integer> busy,
            int least) {}

    record BusyDocument(String participant, List<Integer> slots) {}

    record WantedDocument(
            String meeting,
            PartyDocument requester,
            PartyDocument responder,
            int priority,
            boolean mustMeet,
            @Nullable SeatDocument seat) {}

    record SeatDocument(int slot, String room, @Nullable BookedInterpreterDocument interpreter) {}

    static SchedulingInputDocument of(SchedulingInput input) {
        return new SchedulingInputDocument(
                input.method() instanceof Method.Anew(Set<MeetingId> locked)
                        ? locked.stream().map(MeetingId::toString).sorted().toList()
                        : null,
                input.method() instanceof Method.Again(int mostMoves) ? mostMoves : null,
                input.companies().stream().map(SchedulingInputDocument::written).toList(),
                input.meetings().stream().map(SchedulingInputDocument::written).toList(),
                input.settled().stream().map(SchedulingInputDocument::written).toList(),
                List.copyOf(new TreeSet<>(input.closed())),
                input.busyInterpreters().entrySet().stream()
                        .map(
                                one ->
                                        new BusyDocument(
                                                one.getKey().toString(),
                                                List.copyOf(one.getValue())))
                        .toList());
    }

    SchedulingInput toInput() {
        return new SchedulingInput(
                mostMoves == null ? new Method.Anew(lockedMeetings()) : new Method.Again(mostMoves),
                companies.stream()
                        .map(
                                one ->
                                        new Negotiator(
                                                one.company().toParty(),
                                                one.languages(),
                                                ZoneId.of(one.timeZone()),
                                                slots(one.busy()),
                                                one.least()))
                        .toList(),
                meetings.stream().map(SchedulingInputDocument::read).toList(),
                settled.stream().map(SchedulingInputDocument::read).toList(),
                Set.copyOf(closed),
                busy());
    }

    private Map<ParticipantId, SortedSet<Integer>> busy() {
        return busyInterpreters == null
                ? Map.of()
                : busyInterpreters.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> ParticipantId.of(one.participant()),
                                        one -> slots(one.slots())));
    }

    private static SortedSet<Integer> slots(@Nullable List<Integer> stored) {
        return stored == null ? new TreeSet<>() : new TreeSet<>(stored);
    }

    private Set<MeetingId> lockedMeetings() {
        return requireNonNull(locked).stream().map(MeetingId::of).collect(Collectors.toSet());
    }

    private static NegotiatorDocument written(Negotiator one) {
        return new NegotiatorDocument(
                PartyDocument.of(one.company()),
                one.languages(),
                one.timeZone().getId(),
                List.copyOf(one.busy()),
                one.least());
    }

    private static WantedDocument written(WantedMeeting one) {
        Seat seat = one.seat();
        return new WantedDocument(
                one.id().toString(),
                PartyDocument.of(one.requester()),
                PartyDocument.of(one.responder()),
                one.priority().value(),
                one.mustMeet(),
                seat == null
                        ? null
                        : new SeatDocument(
                                seat.slot(),
                                seat.room(),
                                BookedInterpreterDocument.of(seat.interpreter())));
    }

    private static WantedMeeting read(WantedDocument stored) {
        SeatDocument seat = stored.seat();
        return new WantedMeeting(
                MeetingId.of(stored.meeting()),
                stored.requester().toParty(),
                stored.responder().toParty(),
                new Priority(stored.priority()),
                stored.mustMeet(),
                seat == null
                        ? null
                        : new Seat(
                                seat.slot(),
                                seat.room(),
                                BookedInterpreterDocument.read(seat.interpreter())));
    }
}
