package parley.registration.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.platform.claim.Claims;
import parley.registration.domain.CompanyProfile;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Reference;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Kept;

/**
 * What only one registration of a forum can have: the company; without one the e-mail address per
 * participant type, and the reference. Claimed in the name of a registration's attempt.
 */
public final class UniqueThings {

    private final Claims claims;
    private final EmailFingerprint fingerprint;

    public UniqueThings(Claims claims, EmailFingerprint fingerprint) {
        this.claims = claims;
        this.fingerprint = fingerprint;
    }

    /** The field that names something another has; empty when all are held. */
    Optional<String> claim(Enrolment enrolment) {
        return of(enrolment).stream()
                .filter(thing -> !claims.claim(thing.id(), enrolment.claimant().toString()))
                .map(Thing::field)
                .findFirst();
    }

    void makeFinal(Enrolment enrolment) {
        of(enrolment)
                .forEach(thing -> claims.makeFinal(thing.id(), enrolment.claimant().toString()));
    }

    /** Frees what this attempt holds; only for one that can't complete or has ended. */
    void release(Enrolment enrolment) {
        of(enrolment).forEach(thing -> claims.release(thing.id(), enrolment.claimant().toString()));
    }

    /** The same registration, after freeing what it held; for one that was just ended. */
    Versioned<Registration> released(Versioned<Registration> ended) {
        if (ended.state() instanceof Kept kept) {
            release(kept.enrolment());
        }
        return ended;
    }

    private record Thing(String field, String id) {}

    private List<Thing> of(Enrolment enrolment) {
        String forum = enrolment.forum().value();
        CompanyProfile company = enrolment.company();
        if (company != null) {
            return List.of(
                    new Thing("company.reference", "company/" + forum + "/" + company.reference()));
        }
        List<Thing> things = new ArrayList<>();
        String email = fingerprint.of(enrolment.person().email());
        things.add(
                new Thing(
                        "person.email",
                        String.join("/", "person", forum, enrolment.type().code(), email)));
        Reference reference = enrolment.reference();
        if (reference != null) {
            things.add(new Thing("reference", "reference/" + forum + "/" + reference));
        }
        return things;
    }
}
