package parley.registration.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.platform.paging.Paging;
import parley.platform.refusal.Outcome;
import parley.registration.application.Registrations.Selection;
import parley.registration.domain.CheckIn;
import parley.registration.domain.Enrolment;
import parley.registration.domain.ForumId;
import parley.registration.domain.Gate;
import parley.registration.domain.ParticipantCheckedIn;
import parley.registration.domain.Registration;
import parley.registration.domain.Registration.Confirmed;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.RegistrationStatus;

/** Notes that somebody came in, once however often and at however many gates the badge is shown. */
public final class CheckInParticipant {

    private final Forums forums;
    private final Registrations registrations;
    private final CheckIns checkIns;

    public CheckInParticipant(Forums forums, Registrations registrations, CheckIns checkIns) {
        this.forums = forums;
        this.registrations = registrations;
        this.checkIns = checkIns;
    }

    /**
     * Checks in whom the badge belongs to.
     *
     * @param badge a registration's id, or the reference that its publisher gave
     * @param gate as the publisher calls it, not looked at yet
     */
    public Outcome<CheckIn> checkIn(
            @Nullable String forum, @Nullable String badge, Instant at, @Nullable String gate) {
        Fields fields = new Fields();
        var forumId = fields.required("forum", forum, ForumId::new);
        var shown = fields.required("badge", badge, text -> text);
        Gate through = fields.optional("gate", gate, Gate::new);
        if (!fields.errors().isEmpty()) {
            return Outcome.refused(Refusals.invalidFields(fields.errors()));
        }
        if (forums.find(forumId.value()).isEmpty()) {
            return Outcome.refused(Refusals.unknownForum(forumId.value().value()));
        }
        Optional<Registration> owner = owner(forumId.value(), shown.value());
        if (owner.isEmpty()) {
            return Outcome.refused(Refusals.unknownBadge(forumId.value()));
        }
        return owner.get() instanceof Confirmed(Enrolment enrolment, var _)
                ? Outcome.of(checkIn(enrolment, at, through))
                : Outcome.refused(Refusals.notConfirmed(owner.get()));
    }

    private CheckIn checkIn(Enrolment enrolment, Instant at, @Nullable Gate gate) {
        CheckIn checkIn =
                new CheckIn(enrolment.id(), enrolment.participantId(), enrolment.forum(), at, gate);
        return checkIns.add(checkIn, List.of(new ParticipantCheckedIn(checkIn)))
                ? checkIn
                : checkIns.find(enrolment.id()).map(Versioned::state).orElse(checkIn);
    }

    /** The confirmed one where there are several. */
    private Optional<Registration> owner(ForumId forum, String badge) {
        Optional<Registration> byId =
                registrationId(badge)
                        .flatMap(registrations::find)
                        .map(Versioned::state)
                        .filter(found -> found.isTaken() && found.forum().equals(forum));
        if (byId.isPresent()) {
            return byId;
        }
        return first(forum, new Selection(RegistrationStatus.CONFIRMED, null, badge))
                .or(() -> first(forum, new Selection(null, null, badge)));
    }

    private Optional<Registration> first(ForumId forum, Selection selection) {
        return registrations.list(forum, selection, Paging.first()).items().stream()
                .findFirst()
                .map(Registration.class::cast);
    }

    private static Optional<RegistrationId> registrationId(String badge) {
        try {
            return Optional.of(new RegistrationId(UUID.fromString(badge)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
