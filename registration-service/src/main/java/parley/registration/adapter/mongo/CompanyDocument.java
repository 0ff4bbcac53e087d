package parley.registration.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.registration.domain.Company;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantId;

/**
 *
 *
 * <pre>{@code
 * { _id, forum, profile: {companyId, reference, name, …}, representatives: [participantId],
 *   describedAt }
 * }</pre>
 */
record CompanyDocument(
        ProfileDocument profile, List<String> representatives, @Nullable Instant describedAt) {

    static CompanyDocument of(Company company) {
        return new CompanyDocument(
                ProfileDocument.of(company.profile()),
                Texts.of(company.representatives()),
                company.describedAt());
    }

    Company company(ForumId forum) {
        return new Company(
                forum,
                profile.profile(),
                Texts.list(representatives, ParticipantId::parse),
                describedAt);
    }
}
