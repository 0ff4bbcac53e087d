package parley.registration.application;

import java.util.List;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumEvent;

/** Sets a forum up as a draft; its creator organises it. */
public final class CreateForum {

    private final Forums forums;

    public CreateForum(Forums forums) {
        this.forums = forums;
    }

    /** Creating the same forum again answers with the one that exists. */
    public Outcome<Versioned<Forum>> create(ForumForm form, Caller creator) {
        if (!creator.has(Role.ORGANISER)) {
            return Outcome.refused(Refusals.organisersOnly());
        }
        return form.read()
                .flatMap(read -> add(Forum.draft(read.id(), read.details(), creator.subject())));
    }

    private Outcome<Versioned<Forum>> add(Forum draft) {
        if (forums.add(draft, List.of(new ForumEvent.ForumCreated(draft)))) {
            return Outcome.of(new Versioned<>(draft, 1));
        }
        return forums.find(draft.id())
                .filter(existing -> isRepeatOf(existing.state(), draft))
                .<Outcome<Versioned<Forum>>>map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Refusals.forumCodeTaken(draft.id())));
    }

    private static boolean isRepeatOf(Forum existing, Forum draft) {
        return existing.organisers().containsAll(draft.organisers())
                && existing.details().equals(draft.details());
    }
}
