package parley.matchmaking.application;

import java.util.List;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.Objection;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.ConsultationEvent;
import parley.matchmaking.domain.consultation.ProposedSetUp;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SetUpReview;
import parley.matchmaking.domain.consultation.SetUpReview.Finding;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/** An organiser decides when, where and with which interpreters meetings can be. */
public final class SetUpConsultation {

    private final Authority authority;
    private final Companies companies;
    private final Interpreters interpreters;
    private final Consultations consultations;

    public SetUpConsultation(
            Authority authority,
            Companies companies,
            Interpreters interpreters,
            Consultations consultations) {
        this.authority = authority;
        this.companies = companies;
        this.interpreters = interpreters;
        this.consultations = consultations;
    }

    public Outcome<Versioned<Consultation>> create(
            ForumId forum, Caller caller, ProposedSetUp proposed) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> reviewed(forum, proposed))
                .flatMap(setUp -> create(Consultation.setUp(forum, setUp)));
    }

    /**
     * Based on what the organiser has read.
     *
     * @param seen the version that the change is based on
     */
    public Outcome<Versioned<Consultation>> change(
            ForumId forum, Caller caller, long seen, ProposedSetUp proposed) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> current(forum))
                .flatMap(
                        current ->
                                current.version() == seen
                                        ? reviewed(forum, proposed)
                                        : Refusals.refused(changedMeanwhile()))
                .flatMap(setUp -> change(forum, seen, setUp));
    }

    private Outcome<Versioned<Consultation>> create(Consultation created) {
        return consultations.add(created, List.of())
                ? Outcome.of(new Versioned<>(created, 1))
                : Outcome.refused(
                        Refusal.stale(
                                "consultation-exists",
                                "The consultation is set up already; change it with If-Match."));
    }

    private Outcome<Versioned<Consultation>> change(ForumId forum, long seen, SetUp setUp) {
        return consultations
                .change(forum, current -> ifSeen(current, seen, setUp))
                .orMissing(ReadConsultation.notSetUp(forum));
    }

    private static Decision<Consultation, ConsultationEvent> ifSeen(
            Versioned<Consultation> current, long seen, SetUp setUp) {
        return current.version() == seen
                ? current.value().setUp(setUp)
                : Decision.refused(changedMeanwhile());
    }

    private static Objection changedMeanwhile() {
        return Objection.stale(
                "version-changed",
                "The consultation changed since it was read; read it again, then repeat this.");
    }

    private Outcome<Versioned<Consultation>> current(ForumId forum) {
        return consultations
                .find(forum)
                .map(Outcome::of)
                .orElseGet(() -> Outcome.refused(ReadConsultation.notSetUp(forum)));
    }

    private Outcome<SetUp> reviewed(ForumId forum, ProposedSetUp proposed) {
        return switch (SetUpReview.review(proposed, companies.of(forum), interpreters.of(forum))) {
            case Finding.Good(SetUp setUp) -> Outcome.of(setUp);
            case Finding.Bad(var problems) ->
                    Refusals.refused(
                            Objection.invalid(
                                    "consultation-invalid",
                                    problems.size() == 1
                                            ? problems.getFirst().field()
                                                    + ": "
                                                    + problems.getFirst().message()
                                            : "%d fields need correction; the first is %s: %s"
                                                    .formatted(
                                                            problems.size(),
                                                            problems.getFirst().field(),
                                                            problems.getFirst().message()),
                                    problems));
        };
    }
}
