package parley.registration.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.registration.domain.ForumDecision.Changed;
import parley.registration.domain.ForumDecision.Refused;
import parley.registration.domain.ForumDecision.Rule;
import parley.registration.domain.ForumDecision.Unchanged;

/**
 * A forum and who may take part in it.
 *
 * <pre>
 * DRAFT ──open──▶ OPEN ──close──▶ CLOSED
 * </pre>
 *
 * <p>Participant types can be added until it is closed.
 *
 * @param organisers subjects of the tokens that organise it; its creator is the first
 */
public record Forum(
        ForumId id,
        ForumDetails details,
        ForumStatus status,
        List<String> organisers,
        List<ParticipantType> participantTypes) {

    public Forum {
        organisers = List.copyOf(organisers);
        participantTypes = List.copyOf(participantTypes);
    }

    public static Forum draft(ForumId id, ForumDetails details, String creator) {
        return new Forum(id, details, ForumStatus.DRAFT, List.of(creator), List.of());
    }

    public boolean isOrganisedBy(String subject) {
        return organisers.contains(subject);
    }

    public Optional<ParticipantType> participantType(String code) {
        return participantTypes.stream().filter(type -> type.code().equals(code)).findFirst();
    }

    public ForumDecision open() {
        return switch (status) {
            case DRAFT -> new Changed(new ForumEvent.ForumOpened(with(ForumStatus.OPEN)));
            case OPEN -> new Unchanged();
            case CLOSED -> new Refused(Rule.CLOSED_FOR_GOOD);
        };
    }

    public ForumDecision close() {
        return switch (status) {
            case DRAFT -> new Refused(Rule.NOT_OPENED_YET);
            case OPEN -> new Changed(new ForumEvent.ForumClosed(with(ForumStatus.CLOSED)));
            case CLOSED -> new Unchanged();
        };
    }

    /** Defining the same type again changes nothing. */
    public ForumDecision define(ParticipantType type) {
        Optional<ParticipantType> defined = participantType(type.code());
        if (defined.isPresent()) {
            return defined.get().equals(type)
                    ? new Unchanged()
                    : new Refused(Rule.PARTICIPANT_TYPE_TAKEN);
        }
        return switch (status) {
            case DRAFT, OPEN -> new Changed(new ForumEvent.ForumChanged(with(type)));
            case CLOSED -> new Refused(Rule.CLOSED_FOR_GOOD);
        };
    }

    private Forum with(ForumStatus next) {
        return new Forum(id, details, next, organisers, participantTypes);
    }

    private Forum with(ParticipantType type) {
        List<ParticipantType> more =
                Stream.concat(participantTypes.stream(), Stream.of(type)).toList();
        return new Forum(id, details, status, organisers, more);
    }
}
