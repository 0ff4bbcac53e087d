package parley.matchmaking.application;

import parley.matchmaking.domain.Objection;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;

/** How the domain's objections reach those who asked. */
final class Refusals {

    private Refusals() {}

    static Refusal of(Objection objection) {
        Refusal refusal =
                switch (objection.kind()) {
                    case INVALID -> Refusal.invalid(objection.code(), objection.detail());
                    case UNKNOWN -> Refusal.notFound(objection.code(), objection.detail());
                    case CONFLICT -> Refusal.conflict(objection.code(), objection.detail());
                    case FORBIDDEN -> Refusal.forbidden(objection.code(), objection.detail());
                    case STALE -> Refusal.stale(objection.code(), objection.detail());
                };
        return objection.fields().isEmpty() ? refusal : refusal.with("errors", objection.fields());
    }

    static <T> Outcome<T> refused(Objection objection) {
        return Outcome.refused(of(objection));
    }
}
