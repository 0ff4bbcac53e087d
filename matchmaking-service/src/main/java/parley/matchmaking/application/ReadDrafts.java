package parley.matchmaking.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.Difference;
import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/** Shows drafts, and what they would change, to those who oversee the forum. */
public final class ReadDrafts {

    private final Authority authority;
    private final Drafts drafts;
    private final Consultations consultations;

    public ReadDrafts(Authority authority, Drafts drafts, Consultations consultations) {
        this.authority = authority;
        this.drafts = drafts;
        this.consultations = consultations;
    }

    /**
     * What a draft changes of another timetable.
     *
     * @param before null where nothing is published
     */
    public record Comparison(
            @Nullable Timetable before, Timetable after, List<Difference> differences) {

        public Comparison {
            differences = List.copyOf(differences);
        }
    }

    /** The latest first. */
    public Outcome<List<Drafts.Sketch>> all(ForumId forum, Caller caller) {
        return authority.oversee(forum, caller).map(_ -> drafts.of(forum));
    }

    public Outcome<Draft> one(ForumId forum, SchedulingId id, Caller caller) {
        return authority.oversee(forum, caller).flatMap(_ -> find(forum, id));
    }

    /** With what is published, without the places that were freed since. */
    public Outcome<Comparison> withPublished(ForumId forum, SchedulingId id, Caller caller) {
        return one(forum, id, caller)
                .map(
                        draft ->
                                consultations
                                        .find(forum)
                                        .map(Versioned::value)
                                        .map(
                                                current ->
                                                        new Comparison(
                                                                current.timetable(),
                                                                draft.timetable(),
                                                                between(current.standing(), draft)))
                                        .orElseThrow());
    }

    /** With another draft. */
    public Outcome<Comparison> with(
            ForumId forum, SchedulingId other, SchedulingId id, Caller caller) {
        return one(forum, id, caller)
                .flatMap(
                        draft ->
                                find(forum, other)
                                        .map(
                                                before ->
                                                        new Comparison(
                                                                before.timetable(),
                                                                draft.timetable(),
                                                                between(
                                                                        before.timetable()
                                                                                .placements(),
                                                                        draft))));
    }

    private static List<Difference> between(List<Placement> before, Draft draft) {
        return Difference.between(before, draft.timetable().placements());
    }

    private Outcome<Draft> find(ForumId forum, SchedulingId id) {
        return drafts.find(forum, id)
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(notFound(id)));
    }

    static Refusal notFound(SchedulingId id) {
        return Refusal.notFound("draft-not-found", "There is no draft " + id + " of this forum.");
    }
}
