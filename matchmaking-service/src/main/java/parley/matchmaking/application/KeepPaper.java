package parley.matchmaking.application;

import java.util.function.Function;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.Rating;
import parley.matchmaking.domain.meeting.SidePaper;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/**
 * A side takes notes of its meeting and rates it. Nobody else reads them: neither the other side
 * nor the interpreter, neither organisers nor operators.
 */
public final class KeepPaper {

    private final Authority authority;
    private final FindMeeting find;
    private final SidePapers papers;
    private final int longestNotes;

    /**
     * @param longestNotes in characters
     */
    public KeepPaper(Authority authority, FindMeeting find, SidePapers papers, int longestNotes) {
        this.authority = authority;
        this.find = find;
        this.papers = papers;
        this.longestNotes = longestNotes;
    }

    public Outcome<SidePaper> read(ForumId forum, MeetingId id, Caller caller) {
        return asSide(forum, id, caller, (meeting, side) -> Outcome.of(papers.of(id, side)));
    }

    /** Blank words take the notes away. Allowed from the request on, to prepare for it. */
    public Outcome<SidePaper> note(ForumId forum, MeetingId id, Caller caller, String notes) {
        if (notes.length() > longestNotes) {
            return Outcome.refused(
                    Refusal.invalid(
                            "notes-too-long",
                            "Notes of one meeting have at most %d characters; these have %d."
                                    .formatted(longestNotes, notes.length())));
        }
        return asSide(
                forum,
                id,
                caller,
                (meeting, side) ->
                        Outcome.of(papers.keep(forum, id, side, notes.isBlank() ? null : notes)));
    }

    public Outcome<SidePaper> rate(ForumId forum, MeetingId id, Caller caller, Rating rating) {
        return asSide(
                forum,
                id,
                caller,
                (meeting, side) ->
                        meeting.state() instanceof MeetingState.Ended
                                ? Outcome.of(papers.keep(forum, id, side, rating))
                                : Outcome.refused(notHeld()));
    }

    private interface Deed {

        Outcome<SidePaper> by(Meeting meeting, CompanyId side);
    }

    private Outcome<SidePaper> asSide(ForumId forum, MeetingId id, Caller caller, Deed deed) {
        return find.in(forum, id)
                .flatMap(meeting -> side(meeting, caller).flatMap(side -> deed.by(meeting, side)));
    }

    private Outcome<CompanyId> side(Meeting meeting, Caller caller) {
        return authority.viewer(meeting.forum(), caller).companies().stream()
                .filter(meeting::involves)
                .findFirst()
                .map((Function<CompanyId, Outcome<CompanyId>>) Outcome::of)
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.forbidden(
                                                "not-a-side-of-this-meeting",
                                                "Notes and ratings are each side's own; only its"
                                                        + " representatives write and read"
                                                        + " them.")));
    }

    private static Refusal notHeld() {
        return Refusal.conflict("meeting-not-held", "A meeting can be rated after it has ended.");
    }
}
