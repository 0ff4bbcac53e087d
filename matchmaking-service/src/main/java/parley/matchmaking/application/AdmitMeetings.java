package parley.matchmaking.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.request.Places;

/**
 * Lets meetings off the waiting list where both sides have room: by priority, then the time at
 * which they were agreed, then id. Repeatable, from several processes at a time; why no maximum is
 * ever exceeded is told in the decision {@code waiting-list-by-numbered-claims}.
 */
public final class AdmitMeetings {

    private static final Comparator<Meeting> ORDER =
            Comparator.comparingInt((Meeting one) -> -one.priority().value())
                    .thenComparing(AdmitMeetings::since)
                    .thenComparing(one -> one.id().toString());

    private final Companies companies;
    private final Meetings meetings;
    private final RequestRulebooks rules;
    private final CompanyPlaces places;

    public AdmitMeetings(
            Companies companies, Meetings meetings, RequestRulebooks rules, CompanyPlaces places) {
        this.companies = companies;
        this.meetings = meetings;
        this.rules = rules;
        this.places = places;
    }

    /** What a crash or another one's cancellation left waiting. */
    public void sweep() {
        admit(meetings.waiting().stream());
    }

    /** Those that wait for one of these companies. */
    public void admit(ForumId forum, CompanyId one, CompanyId other) {
        admit(
                Stream.of(one, other)
                        .flatMap(company -> meetings.of(forum, company).stream())
                        .filter(meeting -> meeting.state() instanceof MeetingState.Waiting)
                        .distinct());
    }

    private void admit(Stream<Meeting> waiting) {
        waiting.sorted(ORDER).forEach(this::admit);
    }

    private void admit(Meeting waiting) {
        List<Claim> claims = claims(waiting);
        claims.forEach(this::freeWhatIsOver);
        boolean room = claims.stream().allMatch(this::hasRoom);
        if (!room && claims.stream().noneMatch(this::holds)) {
            meetings.change(waiting.id(), current -> current.value().waitlist());
            return;
        }
        if (meetings.change(waiting.id(), current -> current.value().attempt())
                        instanceof Change.Now<Meeting>(Versioned<Meeting>(Meeting trying, _))
                && trying.state() instanceof MeetingState.Waiting(_, int attempt, _)) {
            attempt(trying, attempt, claims);
        }
    }

    private void attempt(Meeting trying, int attempt, List<Claim> claims) {
        boolean claimed = claims.stream().allMatch(claim -> claimed(claim, attempt));
        if (claimed && admitted(trying, attempt)) {
            return;
        }
        for (Claim claim : claims) {
            places.change(
                    claim.company(), current -> current.value().release(trying.id(), attempt));
        }
        if (!claimed) {
            meetings.change(trying.id(), current -> current.value().waitlist());
        }
    }

    private boolean admitted(Meeting trying, int attempt) {
        return meetings.change(trying.id(), current -> current.value().admit(attempt))
                        instanceof Change.Now<Meeting>(Versioned<Meeting>(Meeting now, _))
                && countsFor(now);
    }

    private boolean claimed(Claim claim, int attempt) {
        return places.change(
                        claim.company(),
                        current ->
                                current.value()
                                        .claim(claim.meeting().id(), attempt, claim.maximum()))
                instanceof Change.Now;
    }

    private boolean hasRoom(Claim claim) {
        return places(claim).hasRoomFor(claim.meeting().id(), claim.maximum());
    }

    private boolean holds(Claim claim) {
        return places(claim).holds().containsKey(claim.meeting().id());
    }

    /** What is cancelled never comes back, so its place may be freed at any time. */
    private void freeWhatIsOver(Claim claim) {
        Places held = places(claim);
        if (held.holds().size() < claim.maximum()) {
            return;
        }
        held.holds()
                .forEach(
                        (meeting, attempt) -> {
                            if (isOver(meetings.find(meeting).orElseThrow().value())) {
                                places.change(
                                        claim.company(),
                                        current -> current.value().release(meeting, attempt));
                            }
                        });
    }

    private Places places(Claim claim) {
        Places none = Places.none(claim.company(), claim.meeting().forum());
        return places.find(claim.company())
                .map(Versioned::value)
                .orElseGet(
                        () -> {
                            places.add(none, List.of());
                            return none;
                        });
    }

    /** In one order everywhere, so that of two that cross each other one gets both places. */
    private List<Claim> claims(Meeting meeting) {
        return Stream.of(meeting.requester().company(), meeting.responder().company())
                .sorted(Comparator.comparing(CompanyId::toString))
                .map(company -> new Claim(meeting, company, maximum(meeting.forum(), company)))
                .toList();
    }

    private int maximum(ForumId forum, CompanyId id) {
        Company company =
                companies
                        .find(forum, id)
                        .orElseThrow(() -> new IllegalStateException("No company " + id));
        return rules.of(forum).limitsOf(company).maximum();
    }

    private static boolean countsFor(Meeting meeting) {
        return switch (meeting.state()) {
            case MeetingState.Accepted _,
                    MeetingState.Scheduled _,
                    MeetingState.Started _,
                    MeetingState.Ended _ ->
                    true;
            case MeetingState.Requested _,
                    MeetingState.Waiting _,
                    MeetingState.Declined _,
                    MeetingState.Expired _,
                    MeetingState.Cancelled _ ->
                    false;
        };
    }

    private static boolean isOver(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Cancelled;
    }

    private static Instant since(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Waiting waiting
                ? waiting.since()
                : Instant.MAX;
    }

    /** One side's place for one meeting. */
    private record Claim(Meeting meeting, CompanyId company, int maximum) {}
}
