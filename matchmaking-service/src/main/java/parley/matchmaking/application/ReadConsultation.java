package parley.matchmaking.application;

import java.util.Optional;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/** Shows a consultation to those who oversee the forum. */
public final class ReadConsultation {

    private final Authority authority;
    private final Consultations consultations;

    public ReadConsultation(Authority authority, Consultations consultations) {
        this.authority = authority;
        this.consultations = consultations;
    }

    public Outcome<Versioned<Consultation>> read(ForumId forum, Caller caller) {
        return authority
                .oversee(forum, caller)
                .flatMap(
                        _ ->
                                consultations
                                        .find(forum)
                                        .map(Outcome::of)
                                        .orElseGet(() -> Outcome.refused(notSetUp(forum))));
    }

    /** As it was published, also when places were freed since. */
    public Outcome<Timetable> schedule(ForumId forum, Caller caller) {
        return read(forum, caller)
                .flatMap(
                        consultation ->
                                Optional.ofNullable(consultation.value().timetable())
                                        .map(Outcome::of)
                                        .orElseGet(() -> Outcome.refused(notPublished(forum))));
    }

    /** How far the latest scheduling has come. */
    public Outcome<SchedulingProgress> scheduling(ForumId forum, SchedulingId id, Caller caller) {
        return authority
                .oversee(forum, caller)
                .flatMap(
                        _ ->
                                consultations
                                        .progress(forum, id)
                                        .map(Outcome::of)
                                        .orElseGet(() -> unknown(forum, id, caller)));
    }

    private Outcome<SchedulingProgress> unknown(ForumId forum, SchedulingId id, Caller caller) {
        return read(forum, caller).flatMap(_ -> Outcome.refused(noScheduling(id)));
    }

    static Refusal notSetUp(ForumId forum) {
        return Refusal.notFound(
                "consultation-not-found", "No consultation of " + forum + " is set up yet.");
    }

    private static Refusal notPublished(ForumId forum) {
        return Refusal.notFound(
                "schedule-not-found", "No schedule of " + forum + " is published yet.");
    }

    private static Refusal noScheduling(SchedulingId id) {
        return Refusal.notFound(
                "scheduling-not-found", id + " is not the latest scheduling of this forum.");
    }
}
