package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/** Shows memoranda to their sides and to those who oversee the forum. */
public final class ReadMou {

    private final Authority authority;
    private final Mous mous;

    public ReadMou(Authority authority, Mous mous) {
        this.authority = authority;
        this.mous = mous;
    }

    public Outcome<Mou> read(ForumId forum, MouId id, Caller caller) {
        return in(forum, id)
                .flatMap(
                        mou ->
                                authority
                                        .view(forum, caller)
                                        .flatMap(
                                                viewer ->
                                                        viewer.isEmpty()
                                                                        || isSide(mou, viewer.get())
                                                                ? Outcome.of(mou)
                                                                : Outcome.refused(notFound(id))));
    }

    /** By id, after the one given. */
    public Outcome<List<Mou>> page(
            ForumId forum, Caller caller, Optional<String> after, int limit) {
        return authority.oversee(forum, caller).map(_ -> mous.page(forum, after, limit));
    }

    Outcome<Mou> in(ForumId forum, MouId id) {
        return mous.find(id)
                .map(Versioned::value)
                .filter(mou -> mou.forum().equals(forum))
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(notFound(id)));
    }

    static Refusal notFound(MouId id) {
        return Refusal.notFound("mou-not-found", "There is no memorandum " + id + ".");
    }

    private static boolean isSide(Mou mou, Viewer viewer) {
        return viewer.companies().stream().anyMatch(mou::isBetween);
    }
}
