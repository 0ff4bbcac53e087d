package parley.registration.adapter.mongo;

import java.util.List;
import parley.registration.domain.Company;
import parley.registration.domain.ForumId;
import parley.registration.domain.ParticipantId;

/**
 *
 *
 * <pre>{@code
 * { _id, forum, profile: {companyId, reference, name, …}, representatives: [participantId] }
 * }</pre>
 */
record CompanyDocument(ProfileDocument profile, List<String> representatives) {

    static CompanyDocument of(Company company) {
        return new CompanyDocument(
                ProfileDocument.of(company.profile()), Texts.of(company.representatives()));
    }

    Company company(ForumId forum) {
        return new Company(
                forum, profile.profile(), Texts.list(representatives, ParticipantId::parse));
    }
}
