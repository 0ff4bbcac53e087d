package parley.matchmaking.domain.meeting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.request.RequestRules;

/** Who may ask whom for a meeting. The first objection counts. */
public final class RequestPolicy {

    private final Set<CompanyId> withdrawn;
    private final RequestRules rules;
    private final Instant now;
    private final List<BiFunction<Company, Company, Optional<Objection>>> objections =
            List.of(
                    this::notItself,
                    this::notItsOwnSide,
                    this::notAfterWithdrawal,
                    this::notIfBlocked);

    public RequestPolicy(Set<CompanyId> withdrawn, RequestRules rules, Instant now) {
        this.rules = rules;
        this.now = now;
        this.withdrawn = Set.copyOf(withdrawn);
    }

    public Optional<Objection> objectionTo(Company requester, Company responder) {
        return objectionToSetting(requester, responder).or(this::notAfterClosing);
    }

    /** To a meeting that the organiser sets: it may do so also after closing. */
    public Optional<Objection> objectionToSetting(Company requester, Company responder) {
        return objections.stream()
                .flatMap(rule -> rule.apply(requester, responder).stream())
                .findFirst();
    }

    private Optional<Objection> notItself(Company requester, Company responder) {
        return objectIf(
                requester.id().equals(responder.id()),
                Objection.invalid(
                        "meeting-with-itself",
                        requester.reference() + " cannot ask itself for a meeting."));
    }

    private Optional<Objection> notItsOwnSide(Company requester, Company responder) {
        return objectIf(
                requester.side() == responder.side(),
                Objection.invalid(
                        "meeting-within-one-side",
                        "%s and %s are both on the side %s; a seller meets buyers, a buyer sellers."
                                .formatted(
                                        requester.reference(),
                                        responder.reference(),
                                        requester.side())));
    }

    private Optional<Objection> notAfterWithdrawal(Company requester, Company responder) {
        return List.of(requester, responder).stream()
                .filter(company -> withdrawn.contains(company.id()))
                .findFirst()
                .map(
                        company ->
                                Objection.conflict(
                                        "company-withdrew",
                                        company.reference() + " withdrew from the consultation."));
    }

    private Optional<Objection> notAfterClosing() {
        return objectIf(
                rules.areClosedBy(now),
                Objection.conflict(
                        "requests-closed",
                        "Meetings could be asked for until %s; in forum time it is %s."
                                .formatted(rules.closesAt(), now)));
    }

    /** Says neither that there is a block nor whose. */
    private Optional<Objection> notIfBlocked(Company requester, Company responder) {
        return objectIf(
                rules.block(requester.id(), responder.id()),
                Objection.conflict(
                        "meeting-not-possible",
                        "A meeting of %s and %s is not possible."
                                .formatted(requester.reference(), responder.reference())));
    }

    private static Optional<Objection> objectIf(boolean objectionable, Objection objection) {
        return objectionable ? Optional.of(objection) : Optional.empty();
    }
}
