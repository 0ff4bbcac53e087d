package parley.registration.application;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import parley.platform.refusal.Refusal;
import parley.registration.domain.CompanyId;
import parley.registration.domain.Enrolment;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumDecision.Rule;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.ParticipantType;
import parley.registration.domain.Reference;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationId;

/**
 * Every reason for which this service refuses, each with its stable code. Where fields are to
 * blame, the member {@code errors} lists them as {@link FieldError}s.
 */
public final class Refusals {

    private static final String ERRORS = "errors";

    private Refusals() {}

    /** The first field that is to blame. */
    public static Optional<String> field(Refusal refusal) {
        return refusal.properties().get(ERRORS) instanceof List<?> errors
                        && errors.getFirst() instanceof FieldError(String field, String _)
                ? Optional.of(field)
                : Optional.empty();
    }

    public static Refusal unknownForum(String code) {
        return about("forum", Refusal.notFound("unknown-forum", "There is no forum " + code + "."));
    }

    public static Refusal unknownRegistration(RegistrationId id) {
        return Refusal.notFound("unknown-registration", "There is no registration " + id + ".");
    }

    public static Refusal unknownParticipant(ParticipantId id) {
        return Refusal.notFound("unknown-participant", "There is no participant " + id + ".");
    }

    public static Refusal unknownCompany(CompanyId id) {
        return Refusal.notFound("unknown-company", "There is no company " + id + ".");
    }

    static Refusal unknownCompany(ForumId forum, Reference reference) {
        return about(
                "reference",
                Refusal.notFound(
                        "unknown-company",
                        "No company is registered for %s as %s.".formatted(forum, reference)));
    }

    /** Not with what was shown: a badge may hold anything. */
    static Refusal unknownBadge(ForumId forum) {
        return about(
                "badge",
                Refusal.notFound(
                        "unknown-badge",
                        "Nobody is registered for " + forum + " under what the badge shows."));
    }

    static Refusal notConfirmed(Registration registration) {
        return about(
                "badge",
                Refusal.conflict(
                        "not-confirmed",
                        "%s is %s; only who is confirmed comes in."
                                .formatted(registration.id(), registration.status())));
    }

    /** Of a participant or of what belonged to one; not said is who it was. */
    static Refusal erased(String id) {
        return Refusal.gone(
                "erased", id + " was erased with all that was known of the person; it stays so.");
    }

    /** Too many at once, or the same thing in two hands; nothing is wrong with the call. */
    public static Refusal busy() {
        return Refusal.unavailable(
                "changed-at-the-same-time", "Others are changing the same; repeat the call.");
    }

    static Refusal invalidFields(List<FieldError> errors) {
        String each =
                errors.stream()
                        .map(error -> error.field() + " " + error.message())
                        .collect(Collectors.joining("; "));
        return Refusal.malformed("invalid-fields", each + ".")
                .with(ERRORS, errors.stream().map(Refusals::asSentence).toList());
    }

    private static FieldError asSentence(FieldError error) {
        String first = error.message().substring(0, 1).toUpperCase(Locale.ROOT);
        return new FieldError(error.field(), first + error.message().substring(1) + ".");
    }

    static Refusal forumCodeTaken(ForumId forum) {
        return about("code", Refusal.conflict("forum-code-taken", forum + " exists already."));
    }

    static Refusal forum(Rule rule, ForumId forum) {
        return switch (rule) {
            case CLOSED_FOR_GOOD ->
                    Refusal.conflict(
                            "forum-closed", forum + " is closed; a closed forum stays as it is.");
            case NOT_OPENED_YET ->
                    Refusal.conflict("forum-not-opened", forum + " was never opened.");
            case PARTICIPANT_TYPE_TAKEN ->
                    about(
                            "code",
                            Refusal.conflict(
                                    "participant-type-taken",
                                    "The code stands for another participant type of "
                                            + forum
                                            + "."));
        };
    }

    static Refusal registrationNotOpen(ForumId forum) {
        return Refusal.conflict(
                "registration-not-open", forum + " does not take registrations yet.");
    }

    static Refusal registrationClosed(ForumId forum) {
        return Refusal.conflict(
                "registration-closed", forum + " does not take registrations any more.");
    }

    static Refusal unknownParticipantType(String code, Forum forum) {
        List<String> known = forum.participantTypes().stream().map(ParticipantType::code).toList();
        return about(
                "participantType",
                Refusal.invalid(
                        "unknown-participant-type",
                        "%s has no participant type %s, but %s."
                                .formatted(forum.id(), code, known)));
    }

    static Refusal taken(String field, Enrolment enrolment) {
        if (field.equals("person.email")) {
            return about(
                    field,
                    Refusal.conflict(
                            "already-registered",
                            "Somebody with this e-mail address is already registered for %s as %s."
                                    .formatted(enrolment.forum(), enrolment.type().code())));
        }
        return about(
                field,
                Refusal.conflict(
                        "reference-taken",
                        "%s is already registered for %s."
                                .formatted(enrolment.reference(), enrolment.forum())));
    }

    /** The same request or order came before and said something else. */
    static Refusal differentBefore(RegistrationId id) {
        return Refusal.conflict(
                        "registered-differently",
                        "This was registered before with other content, as " + id + ".")
                .with("registrationId", id.toString());
    }

    static Refusal notNow(RegistrationId id, String command, String status) {
        return Refusal.conflict(
                        "not-in-this-state",
                        "%s is %s; %s is not possible.".formatted(id, status, command))
                .with("registrationStatus", status);
    }

    static Refusal versionChanged(long seen, long current) {
        return Refusal.stale(
                "version-changed",
                "The change is based on version %d, the current one is %d. Read it again, then repeat the change."
                        .formatted(seen, current));
    }

    static Refusal organisersOnly() {
        return Refusal.forbidden("role-required", "Only an organiser sets a forum up.");
    }

    static Refusal notTheOrganiser(ForumId forum) {
        return Refusal.forbidden("not-the-organiser", "Only an organiser of " + forum + " may.");
    }

    static Refusal notYours(RegistrationId id) {
        return Refusal.forbidden(
                "not-your-registration",
                "Only an organiser of the forum, who registered, or the participant of %s may."
                        .formatted(id));
    }

    static Refusal mayNotRegister() {
        return Refusal.forbidden(
                "role-not-allowed", "Participants, systems and organisers of the forum register.");
    }

    private static Refusal about(String field, Refusal refusal) {
        return new Refusal(
                refusal.kind(),
                refusal.code(),
                refusal.detail(),
                Map.of(ERRORS, List.of(new FieldError(field, refusal.detail()))));
    }
}
