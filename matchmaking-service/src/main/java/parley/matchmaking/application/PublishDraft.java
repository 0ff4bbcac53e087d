package parley.matchmaking.application;

import parley.matchmaking.domain.consultation.Draft;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;

/** An organiser publishes a draft, or discards it. */
public final class PublishDraft {

    private final Authority authority;
    private final Drafts drafts;
    private final Consultations consultations;
    private final FollowTimetable follow;
    private final ForumClock clock;

    public PublishDraft(
            Authority authority,
            Drafts drafts,
            Consultations consultations,
            FollowTimetable follow,
            ForumClock clock) {
        this.authority = authority;
        this.drafts = drafts;
        this.consultations = consultations;
        this.follow = follow;
        this.clock = clock;
    }

    /** Repeatable. Only those whose place it changes are told; they have been when this answers. */
    public Outcome<Timetable> publish(ForumId forum, SchedulingId id, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(
                        _ ->
                                drafts.find(forum, id)
                                        .map(Outcome::of)
                                        .orElseGet(() -> Outcome.refused(ReadDrafts.notFound(id))))
                .flatMap(draft -> publish(forum, draft));
    }

    /** Repeatable. What is published stays so. */
    public Outcome<SchedulingId> discard(ForumId forum, SchedulingId id, Caller caller) {
        return authority
                .organise(forum, caller)
                .map(
                        _ -> {
                            drafts.discard(forum, id);
                            return id;
                        });
    }

    private Outcome<Timetable> publish(ForumId forum, Draft draft) {
        return consultations
                .change(forum, current -> current.value().publish(draft, clock.now()))
                .orMissing(ReadConsultation.notSetUp(forum))
                .map(
                        published -> {
                            follow.follow(published.value());
                            Timetable timetable = published.value().timetable();
                            if (timetable == null) {
                                throw new IllegalStateException(
                                        "Published, yet without timetable: " + forum);
                            }
                            return timetable;
                        });
    }
}
