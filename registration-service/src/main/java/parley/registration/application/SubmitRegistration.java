package parley.registration.application;

import parley.platform.ids.Ids;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.registration.domain.Channel;
import parley.registration.domain.Forum;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantType;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationId;

/** Registers somebody for a forum that takes registrations. */
public final class SubmitRegistration {

    private final Forums forums;
    private final Registrations registrations;
    private final ReadRegistration reading;
    private final TakeRegistration taking;

    public SubmitRegistration(
            Forums forums,
            Registrations registrations,
            PhoneNumbers phoneNumbers,
            TakeRegistration taking) {
        this.forums = forums;
        this.registrations = registrations;
        this.reading = new ReadRegistration(phoneNumbers);
        this.taking = taking;
    }

    /**
     * Registers for somebody who calls.
     *
     * @param id the same when the request is repeated, which then answers with what it led to
     */
    public Outcome<Versioned<Registration>> submit(
            RegistrationForm form, ForumId forum, RegistrationId id, Caller caller) {
        return find(forum.value())
                .flatMap(
                        found ->
                                mayRegister(caller, found)
                                        ? Outcome.of(found)
                                        : Outcome.refused(Refusals.mayNotRegister()))
                .flatMap(
                        found ->
                                submit(form, found, new Origin(id, Channel.API, caller.subject())));
    }

    /**
     * An order of another system, which vouches for it; {@code source} and {@code order} together
     * name it wherever it shows up again.
     */
    public Outcome<Versioned<Registration>> submitOrder(
            RegistrationForm form, String forum, String source, String order) {
        var id = new RegistrationId(Ids.derived(source, order));
        return find(forum)
                .flatMap(found -> submit(form, found, new Origin(id, Channel.TICKETING, source)));
    }

    private static boolean mayRegister(Caller caller, Forum forum) {
        return caller.has(Role.PARTICIPANT)
                || caller.has(Role.SERVICE)
                || OrganisedForums.organises(caller, forum);
    }

    private Outcome<Forum> find(String code) {
        return ForumId.of(code)
                .flatMap(forums::find)
                .<Outcome<Forum>>map(found -> Outcome.of(found.state()))
                .orElseGet(() -> Outcome.refused(Refusals.unknownForum(code)));
    }

    private Outcome<Versioned<Registration>> submit(
            RegistrationForm form, Forum forum, Origin origin) {
        return switch (forum.status()) {
            case DRAFT -> Outcome.refused(Refusals.registrationNotOpen(forum.id()));
            case OPEN ->
                    type(form, forum)
                            .flatMap(type -> reading.read(form, forum.id(), type, origin))
                            .flatMap(taking::take);
            case CLOSED -> takenBefore(origin, forum.id());
        };
    }

    /** A repeated request is answered also when the forum was closed in between. */
    private Outcome<Versioned<Registration>> takenBefore(Origin origin, ForumId forum) {
        return registrations
                .find(origin.id())
                .filter(before -> before.state().isTaken())
                .<Outcome<Versioned<Registration>>>map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Refusals.registrationClosed(forum)));
    }

    private static Outcome<ParticipantType> type(RegistrationForm form, Forum forum) {
        String code = String.valueOf(form.participantType());
        return forum.participantType(code)
                .<Outcome<ParticipantType>>map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Refusals.unknownParticipantType(code, forum)));
    }
}
