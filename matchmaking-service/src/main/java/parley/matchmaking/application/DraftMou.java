package parley.matchmaking.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouEvent;
import parley.matchmaking.domain.mou.MouId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/** Two companies that have met put down what they will sign. */
public final class DraftMou {

    private final Authority authority;
    private final Meetings meetings;
    private final Mous mous;

    public DraftMou(Authority authority, Meetings meetings, Mous mous) {
        this.authority = authority;
        this.meetings = meetings;
        this.mous = mous;
    }

    /**
     * By an organiser or a representative of either side.
     *
     * @param request the same for the same call; a repeated one gets the memorandum that it made
     */
    public Outcome<Mou> draft(
            ForumId forum, UUID request, CompanyId buyer, CompanyId seller, Caller caller) {
        return authority
                .company(forum, buyer)
                .flatMap(
                        first ->
                                authority
                                        .company(forum, seller)
                                        .flatMap(second -> permitted(first, second, caller))
                                        .flatMap(second -> draft(request, first, second)));
    }

    private Outcome<Company> permitted(Company buyer, Company seller, Caller caller) {
        return buyer.isRepresentedBy(caller.subject()) || seller.isRepresentedBy(caller.subject())
                ? Outcome.of(seller)
                : authority.organise(seller.forum(), caller).map(_ -> seller);
    }

    private Outcome<Mou> draft(UUID request, Company buyer, Company seller) {
        ForumId forum = buyer.forum();
        @Nullable Meeting meeting =
                meetings.find(PairIds.meeting(forum, buyer.id(), seller.id()))
                        .map(Versioned::value)
                        .orElse(null);
        MouId id = PairIds.mou(forum, buyer.id(), seller.id());
        return switch (Mou.draft(id, request, buyer, seller, meeting)) {
            case Decision.Changed<Mou, MouEvent>(Mou mou, var events) ->
                    mous.add(mou, events) ? Outcome.of(mou) : repeated(mou);
            case Decision.Unchanged<Mou, MouEvent>(Mou mou) -> Outcome.of(mou);
            case Decision.Refused<Mou, MouEvent>(var because) -> Refusals.refused(because);
        };
    }

    private Outcome<Mou> repeated(Mou asked) {
        return switch (mous.change(asked.id(), existing -> existing.value().giveWayTo(asked))) {
            case Change.Now<Mou>(Versioned<Mou>(Mou existing, _)) ->
                    existing.request().equals(asked.request())
                            ? Outcome.of(existing)
                            : Outcome.refused(alreadyDrafted(existing));
            case Change.Refused<Mou>(var because) -> Refusals.refused(because);
            case Change.Missing<Mou> _ ->
                    throw new IllegalStateException("MOU vanished: " + asked.id());
        };
    }

    private static Refusal alreadyDrafted(Mou existing) {
        return Refusal.conflict(
                        "mou-already-drafted",
                        "%s and %s have a memorandum already."
                                .formatted(
                                        existing.buyer().reference(),
                                        existing.seller().reference()))
                .with("mouId", existing.id().toString());
    }
}
