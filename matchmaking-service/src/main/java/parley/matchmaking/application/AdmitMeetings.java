package parley.matchmaking.application;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.request.Limits;
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
        admit(meetings.waiting());
    }

    /** Those that wait for one of these companies. */
    public void admit(ForumId forum, CompanyId one, CompanyId other) {
        admit(meetings.waiting(forum, one, other));
    }

    private void admit(List<Meeting> waiting) {
        Map<CompanyId, Places> looked = new HashMap<>();
        waiting.stream().sorted(ORDER).forEach(meeting -> admit(meeting, looked));
    }

    /**
     * One of many: a company's places are looked at once, until an attempt may have changed them.
     * What becomes free meanwhile is found by the next sweep.
     */
    private void admit(Meeting waiting, Map<CompanyId, Places> looked) {
        List<Claim> claims = claims(waiting);
        claims.forEach(claim -> looked.computeIfAbsent(claim.company(), _ -> places(claim)));
        boolean room =
                claims.stream()
                        .allMatch(
                                claim ->
                                        of(claim, looked)
                                                .hasRoomFor(waiting.id(), claim.maximum()));
        boolean holdsOne =
                claims.stream()
                        .anyMatch(claim -> of(claim, looked).holds().containsKey(waiting.id()));
        if (room || holdsOne) {
            attempt(waiting, claims);
            claims.forEach(claim -> looked.remove(claim.company()));
        } else if (!isTold(waiting)) {
            meetings.change(waiting.id(), current -> current.value().waitlist());
        }
    }

    private static Places of(Claim claim, Map<CompanyId, Places> looked) {
        return Objects.requireNonNull(looked.get(claim.company()));
    }

    private void attempt(Meeting waiting, List<Claim> claims) {
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
                && now.isAgreed();
    }

    private boolean claimed(Claim claim, int attempt) {
        return places.change(
                        claim.company(),
                        current ->
                                current.value()
                                        .claim(claim.meeting().id(), attempt, claim.maximum()))
                instanceof Change.Now;
    }

    /** A full company's are freed of what is over: cancelled meetings never come back. */
    private Places places(Claim claim) {
        Places held = stored(claim);
        if (held.holds().size() < claim.maximum()) {
            return held;
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
        return stored(claim);
    }

    private Places stored(Claim claim) {
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
                .map(company -> new Claim(meeting, company, maximum(meeting, company)))
                .toList();
    }

    /** What the organiser sets has room with everybody. */
    private int maximum(Meeting meeting, CompanyId id) {
        if (meeting.mustMeet()) {
            return Limits.NONE.maximum();
        }
        ForumId forum = meeting.forum();
        Company company =
                companies
                        .find(forum, id)
                        .orElseThrow(() -> new IllegalStateException("No company " + id));
        return rules.of(forum).limitsOf(company).maximum();
    }

    private static boolean isOver(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Cancelled;
    }

    private static boolean isTold(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Waiting waiting && waiting.told();
    }

    private static Instant since(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Waiting waiting
                ? waiting.since()
                : Instant.MAX;
    }

    /** One side's place for one meeting. */
    private record Claim(Meeting meeting, CompanyId company, int maximum) {}
}
