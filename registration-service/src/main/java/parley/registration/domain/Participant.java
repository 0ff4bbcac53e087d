package parley.registration.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.ParticipantEvent.ConsentChanged;
import parley.registration.domain.ParticipantEvent.ErasureRequested;
import parley.registration.domain.ParticipantEvent.ParticipantChanged;
import parley.registration.domain.ParticipantEvent.ParticipantErased;

/** Somebody who takes part in one forum, until they are erased. */
public sealed interface Participant {

    ParticipantId id();

    RegistrationId registration();

    ForumId forum();

    /**
     * Who it is, and how to reach them.
     *
     * @param roles empty once the registration was cancelled
     * @param company the one that they represent
     */
    record Known(
            ParticipantId id,
            RegistrationId registration,
            ForumId forum,
            @Nullable Reference reference,
            String displayName,
            Email email,
            @Nullable PhoneNumber phone,
            @Nullable Country country,
            Language language,
            TimeZone timeZone,
            List<Role> roles,
            @Nullable CompanyId company,
            List<LanguagePair> interpretation,
            Consents consents)
            implements Participant {

        public Known {
            roles = List.copyOf(roles);
            interpretation = List.copyOf(interpretation);
        }

        public Known withdrawn() {
            return new Known(
                    id,
                    registration,
                    forum,
                    reference,
                    displayName,
                    email,
                    phone,
                    country,
                    language,
                    timeZone,
                    List.of(),
                    null,
                    interpretation,
                    consents);
        }

        /** Saying the same again changes nothing. */
        public Change<Participant, ParticipantEvent> say(
                Purpose purpose, boolean given, Instant at) {
            if (consents.to(purpose).filter(before -> before == given).isPresent()) {
                return Change.to(this);
            }
            Known changed = saying(consents.with(purpose, given));
            return new Change<>(
                    changed,
                    List.of(
                            new ParticipantChanged(changed),
                            new ConsentChanged(id, forum, company, purpose, given, at)));
        }

        public Change<Participant, ParticipantEvent> erase(Instant at) {
            return erased(new Erased(id, registration, forum), at);
        }

        private Known saying(Consents said) {
            return new Known(
                    id,
                    registration,
                    forum,
                    reference,
                    displayName,
                    email,
                    phone,
                    country,
                    language,
                    timeZone,
                    roles,
                    company,
                    interpretation,
                    said);
        }

        @Override
        public String toString() {
            return "Participant[id=" + id + ", roles=" + roles + "]";
        }
    }

    /** What is left for good, so that nothing older brings the person back. */
    record Erased(ParticipantId id, RegistrationId registration, ForumId forum)
            implements Participant {}

    /** As the registration makes them. */
    static Change<Participant, ParticipantEvent> of(Enrolment enrolment, Instant since) {
        Person person = enrolment.person();
        CompanyProfile company = enrolment.company();
        Country home = company == null ? null : company.country();
        Known known =
                new Known(
                        enrolment.participantId(),
                        enrolment.id(),
                        enrolment.forum(),
                        enrolment.reference(),
                        enrolment.displayName(),
                        person.email(),
                        person.phone(),
                        person.country() != null ? person.country() : home,
                        person.language(),
                        person.timeZone(),
                        List.of(enrolment.type().role()),
                        company == null ? null : company.id(),
                        enrolment.interpretation(),
                        enrolment.consents());
        Stream<ParticipantEvent> said =
                known.consents().said().entrySet().stream()
                        .map(
                                consent ->
                                        new ConsentChanged(
                                                known.id(),
                                                known.forum(),
                                                known.company(),
                                                consent.getKey(),
                                                consent.getValue(),
                                                since));
        return new Change<>(
                known, Stream.concat(Stream.of(new ParticipantChanged(known)), said).toList());
    }

    /** Of one who was never confirmed, or not yet: nobody has heard of them, nor will. */
    static Change<Participant, ParticipantEvent> neverKnown(Enrolment enrolment, Instant at) {
        return erased(new Erased(enrolment.participantId(), enrolment.id(), enrolment.forum()), at);
    }

    private static Change<Participant, ParticipantEvent> erased(Erased erased, Instant at) {
        return new Change<>(
                erased,
                List.of(
                        new ErasureRequested(
                                erased.id(), erased.registration(), erased.forum(), at),
                        new ParticipantErased(erased.id())));
    }
}
