package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;

/** Whose calendar a feed shows: a company's, its representative's or an interpreter's. */
final class FeedHolders {

    private final Companies companies;
    private final Interpreters interpreters;

    FeedHolders(Companies companies, Interpreters interpreters) {
        this.companies = companies;
        this.interpreters = interpreters;
    }

    /** Sees exactly the holder's meetings. */
    record Holder(Viewer viewer, String name) {}

    Optional<Holder> find(ForumId forum, UUID holder) {
        return companies
                .find(forum, new CompanyId(holder))
                .map(company -> holder(holder, List.of(company)))
                .or(() -> representative(forum, holder))
                .or(() -> interpreter(forum, holder));
    }

    private Optional<Holder> representative(ForumId forum, UUID holder) {
        List<Company> represented = companies.representedBy(forum, holder.toString());
        return represented.isEmpty() ? Optional.empty() : Optional.of(holder(holder, represented));
    }

    private Optional<Holder> interpreter(ForumId forum, UUID holder) {
        return interpreters.of(forum).stream()
                .filter(one -> one.id().value().equals(holder))
                .findFirst()
                .map(one -> new Holder(new Viewer(holder.toString(), Set.of()), one.reference()));
    }

    private static Holder holder(UUID id, List<Company> companies) {
        return new Holder(
                new Viewer(
                        id.toString(),
                        companies.stream().map(Company::id).collect(Collectors.toSet())),
                companies.stream().map(Company::name).collect(Collectors.joining(", ")));
    }
}
