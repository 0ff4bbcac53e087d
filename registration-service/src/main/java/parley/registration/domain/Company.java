package parley.registration.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company at one forum.
 *
 * @param representatives who acts for it; empty once its registration was cancelled
 * @param describedAt when another system last said what it is; absent when none did
 */
public record Company(
        ForumId forum,
        CompanyProfile profile,
        List<ParticipantId> representatives,
        @Nullable Instant describedAt) {

    public Company {
        representatives = List.copyOf(representatives);
    }

    /** As it registered. */
    public static Company registered(
            ForumId forum, CompanyProfile profile, ParticipantId representative) {
        return new Company(forum, profile, List.of(representative), null);
    }

    public CompanyId id() {
        return profile.id();
    }

    public boolean isRepresentedBy(ParticipantId participant) {
        return representatives.contains(participant);
    }

    /** Nothing changes where something later was said before. */
    public Company described(CompanyProfile as, Instant at) {
        return describedAt != null && at.isBefore(describedAt)
                ? this
                : new Company(forum, as, representatives, at);
    }

    /** Registered anew, by somebody else; what was said of it before is not newer than this. */
    public Company registeredAgain(CompanyProfile as, ParticipantId representative) {
        return new Company(forum, as, List.of(representative), describedAt);
    }

    public Company without(ParticipantId participant) {
        return new Company(
                forum,
                profile,
                representatives.stream().filter(other -> !other.equals(participant)).toList(),
                describedAt);
    }
}
