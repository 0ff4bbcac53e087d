package parley.matchmaking.domain.meeting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;

/** Who may ask whom for a meeting. The first objection counts. */
public final class RequestPolicy {

    private final Set<CompanyId> withdrawn;
    private final List<BiFunction<Company, Company, Optional<Objection>>> rules =
            List.of(this::notItself, this::notItsOwnSide, this::notAfterWithdrawal);

    public RequestPolicy(Set<CompanyId> withdrawn) {
        this.withdrawn = Set.copyOf(withdrawn);
    }

    public Optional<Objection> objectionTo(Company requester, Company responder) {
        return rules.stream()
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

    private static Optional<Objection> objectIf(boolean objectionable, Objection objection) {
        return objectionable ? Optional.of(objection) : Optional.empty();
    }
}
