package parley.matchmaking.domain.mou;

import static parley.matchmaking.domain.Decision.changed;
import static parley.matchmaking.domain.Decision.refused;
import static parley.matchmaking.domain.Decision.unchanged;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState.Ended;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.mou.MouEvent.MouDrafted;
import parley.matchmaking.domain.mou.MouEvent.MouSigned;
import parley.matchmaking.domain.mou.MouEvent.MouWithdrawn;

/**
 * A memorandum of understanding between two companies that have met.
 *
 * @param request which call made it; a repeated call is recognised by it
 * @param meeting the held meeting that it rests on
 * @param signatures who signed when, in that order
 * @param withdrawal null while no side took it back
 */
public record Mou(
        MouId id,
        ForumId forum,
        UUID request,
        Party buyer,
        Party seller,
        MeetingId meeting,
        Map<CompanyId, Instant> signatures,
        @Nullable MouWithdrawal withdrawal) {

    public Mou {
        signatures = Collections.unmodifiableMap(new LinkedHashMap<>(signatures));
    }

    /**
     * Nobody signs with whom they have not met.
     *
     * @param meeting the one of the two, if there is one
     */
    public static Decision<Mou, MouEvent> draft(
            MouId id, UUID request, Company buyer, Company seller, @Nullable Meeting meeting) {
        Optional<Objection> objection =
                notOnSide(buyer, Side.BUYER, "buyer")
                        .or(() -> notOnSide(seller, Side.SELLER, "seller"));
        if (objection.isPresent()) {
            return refused(objection.get());
        }
        if (meeting == null || !(meeting.state() instanceof Ended)) {
            return refused(noHeldMeeting(buyer, seller, meeting));
        }
        Mou mou =
                new Mou(
                        id,
                        buyer.forum(),
                        request,
                        Party.of(buyer),
                        Party.of(seller),
                        meeting.id(),
                        Map.of(),
                        null);
        return new Decision.Changed<>(mou, List.of(new MouDrafted(mou)));
    }

    public boolean isBetween(CompanyId company) {
        return buyer.company().equals(company) || seller.company().equals(company);
    }

    /** Once per side. */
    public Decision<Mou, MouEvent> sign(CompanyId side, Instant now) {
        if (!isBetween(side)) {
            return refused(
                    Objection.invalid(
                            "not-a-side-of-this-mou", "Only its buyer and its seller sign it."));
        }
        if (withdrawal != null) {
            return refused(
                    Objection.conflict(
                            "mou-withdrawn",
                            "This memorandum was withdrawn at %s; draft a new one to sign."
                                    .formatted(withdrawal.at())));
        }
        if (signatures.containsKey(side)) {
            return unchanged(this);
        }
        Map<CompanyId, Instant> signed = new LinkedHashMap<>(signatures);
        signed.put(side, now);
        Mou after = new Mou(id, forum, request, buyer, seller, meeting, signed, null);
        return changed(after, new MouSigned(after, side, now));
    }

    /**
     * By either side, also when both have signed: a memorandum binds nobody. The first withdrawal
     * counts.
     */
    public Decision<Mou, MouEvent> withdraw(MouWithdrawal how) {
        if (!isBetween(how.by())) {
            return refused(
                    Objection.invalid(
                            "not-a-side-of-this-mou",
                            "Only its buyer and its seller withdraw it."));
        }
        if (withdrawal != null) {
            return unchanged(this);
        }
        Mou after = new Mou(id, forum, request, buyer, seller, meeting, signatures, how);
        return changed(after, new MouWithdrawn(after, how, isComplete()));
    }

    /** A withdrawn one gives way to a new draft of the two; any other stays as it is. */
    public Decision<Mou, MouEvent> giveWayTo(Mou draft) {
        return withdrawal == null || request.equals(draft.request())
                ? unchanged(this)
                : changed(draft, new MouDrafted(draft));
    }

    public MouStatus status() {
        if (withdrawal != null) {
            return MouStatus.WITHDRAWN;
        }
        return signatures.size() == 2 ? MouStatus.SIGNED : MouStatus.DRAFTED;
    }

    /** Both have signed, and neither took it back. */
    public boolean isComplete() {
        return status() == MouStatus.SIGNED;
    }

    private static Optional<Objection> notOnSide(Company company, Side side, String field) {
        return company.side() == side
                ? Optional.empty()
                : Optional.of(
                        Objection.invalid(
                                "wrong-side",
                                "%s is a %s and cannot sign as the %s."
                                        .formatted(company.reference(), company.side(), field)));
    }

    private static Objection noHeldMeeting(
            Company buyer, Company seller, @Nullable Meeting meeting) {
        String state =
                meeting == null
                        ? "they never asked each other for one"
                        : "theirs is " + MeetingWords.of(meeting.state());
        return Objection.conflict(
                "no-held-meeting",
                "%s and %s have not held a meeting: %s."
                        .formatted(buyer.reference(), seller.reference(), state));
    }
}
