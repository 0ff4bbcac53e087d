package parley.registration.domain;

import java.util.List;

/**
 * A company at one forum.
 *
 * @param representatives who acts for it; empty once its registration was cancelled
 */
public record Company(ForumId forum, CompanyProfile profile, List<ParticipantId> representatives) {

    public Company {
        representatives = List.copyOf(representatives);
    }

    public CompanyId id() {
        return profile.id();
    }

    public Company without(ParticipantId participant) {
        return new Company(
                forum,
                profile,
                representatives.stream().filter(other -> !other.equals(participant)).toList());
    }
}
