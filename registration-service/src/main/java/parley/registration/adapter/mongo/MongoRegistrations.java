package parley.registration.adapter.mongo;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.data.mongodb.core.query.Criteria;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.refusal.Refusal;
import parley.registration.application.Refusals;
import parley.registration.application.Registrations;
import parley.registration.domain.Email;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantId;
import parley.registration.domain.Registration;
import parley.registration.domain.RegistrationEvent;
import parley.registration.domain.RegistrationId;
import parley.registration.domain.RegistrationStatus;

/** Collection {@code registrations}; see {@link RegistrationDocument}. */
final class MongoRegistrations
        extends MongoAggregates<
                RegistrationId, Registration, RegistrationDocument, RegistrationEvent>
        implements Registrations {

    private static final EnumSet<RegistrationStatus> HIDDEN =
            EnumSet.of(
                    RegistrationStatus.CLAIMING,
                    RegistrationStatus.RELEASED,
                    RegistrationStatus.ERASED);

    private static final EnumSet<RegistrationStatus> OVER =
            EnumSet.of(
                    RegistrationStatus.RELEASED,
                    RegistrationStatus.REJECTED,
                    RegistrationStatus.CANCELLED);

    MongoRegistrations(AggregateCollection<RegistrationDocument, RegistrationEvent> stored) {
        super(stored);
    }

    @Override
    public Page<Registration.Kept> list(ForumId forum, Selection selection, Paging paging) {
        Criteria criteria = Criteria.where("forum").is(forum.value());
        if (selection.participantType() != null) {
            criteria.and("type.code").is(selection.participantType());
        }
        if (selection.reference() != null) {
            criteria.and("reference").is(selection.reference());
        }
        if (selection.status() != null) {
            criteria.and("state.status").is(selection.status());
        } else {
            criteria.and("state.status").nin(HIDDEN);
        }
        return list(criteria, paging).map(Registration.Kept.class::cast);
    }

    @Override
    public Optional<Registration> of(ParticipantId participant) {
        return all(Criteria.where("participantId").is(participant.toString())).stream().findFirst();
    }

    @Override
    public List<Registration.Kept> overOf(ForumId forum, Email email) {
        return all(
                        Criteria.where("forum")
                                .is(forum.value())
                                .and("state.status")
                                .in(OVER)
                                .and("person.email")
                                .regex("^" + Pattern.quote(email.value()) + "$", "i"))
                .stream()
                .map(Registration.Kept.class::cast)
                .toList();
    }

    @Override
    RegistrationId id(Registration registration) {
        return registration.id();
    }

    @Override
    ForumId forum(Registration registration) {
        return registration.forum();
    }

    @Override
    RegistrationDocument document(Registration registration) {
        return RegistrationDocument.of(registration);
    }

    @Override
    Registration state(Stored<RegistrationDocument> read) {
        return read.document()
                .registration(
                        RegistrationId.parse(read.id()),
                        new ForumId(Objects.requireNonNull(read.forum())));
    }

    @Override
    Refusal unknown(RegistrationId id) {
        return Refusals.unknownRegistration(id);
    }
}
