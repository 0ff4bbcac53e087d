package parley.matchmaking.application;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;
import parley.platform.security.Role;

/** Who may act for whom, by what events said of the forum. */
public final class Authority {

    private final Forums forums;
    private final Companies companies;

    public Authority(Forums forums, Companies companies) {
        this.forums = forums;
        this.companies = companies;
    }

    /** Changes a forum as a whole. */
    Outcome<Forum> organise(ForumId id, Caller caller) {
        return forum(id)
                .flatMap(
                        forum ->
                                forum.isOrganisedBy(caller.subject())
                                        ? Outcome.of(forum)
                                        : Outcome.refused(notAnOrganiser(id)));
    }

    /** Sees all of a forum: its organisers and the platform's operators. */
    Outcome<Forum> oversee(ForumId id, Caller caller) {
        return caller.has(Role.OPERATOR) ? forum(id) : organise(id, caller);
    }

    /** Empty for one who oversees the forum. */
    Outcome<Optional<Viewer>> view(ForumId id, Caller caller) {
        return caller.has(Role.OPERATOR) ? forum(id).map(_ -> Optional.empty()) : act(id, caller);
    }

    /** Empty for one who may act on every meeting of the forum: its organisers. */
    Outcome<Optional<Viewer>> act(ForumId id, Caller caller) {
        return forum(id)
                .map(
                        forum ->
                                forum.isOrganisedBy(caller.subject())
                                        ? Optional.empty()
                                        : Optional.of(viewer(id, caller)));
    }

    /** Acts for a company. */
    Outcome<Company> represent(ForumId id, CompanyId company, Caller caller) {
        return company(id, company)
                .flatMap(
                        one ->
                                one.isRepresentedBy(caller.subject())
                                        ? Outcome.of(one)
                                        : Outcome.refused(notARepresentative(one)));
    }

    /** Acts for a company, or organises the forum. */
    Outcome<Company> representOrOrganise(ForumId id, CompanyId company, Caller caller) {
        return forum(id)
                .flatMap(
                        forum ->
                                forum.isOrganisedBy(caller.subject())
                                        ? company(id, company)
                                        : represent(id, company, caller));
    }

    /** A company that a command names. */
    Outcome<Company> company(ForumId id, CompanyId company) {
        return forum(id)
                .flatMap(
                        _ ->
                                companies
                                        .find(id, company)
                                        .map(Outcome::of)
                                        .orElseGet(() -> Outcome.refused(unknown(company))));
    }

    Outcome<Forum> forum(ForumId id) {
        return forums.find(id)
                .map(Outcome::of)
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.notFound(
                                                "forum-not-found",
                                                "Matchmaking knows no forum " + id + ".")));
    }

    /** With the companies for which the caller acts. */
    Viewer viewer(ForumId id, Caller caller) {
        Set<CompanyId> own =
                companies.representedBy(id, caller.subject()).stream()
                        .map(Company::id)
                        .collect(Collectors.toSet());
        return new Viewer(caller.subject(), own);
    }

    private static Refusal unknown(CompanyId company) {
        return Refusal.invalid(
                "unknown-company", "The forum has no confirmed company " + company + ".");
    }

    private static Refusal notAnOrganiser(ForumId id) {
        return Refusal.forbidden("not-an-organiser", "Only organisers of " + id + " may do this.");
    }

    private static Refusal notARepresentative(Company company) {
        return Refusal.forbidden(
                "not-a-representative",
                "Only a representative of " + company.reference() + " may do this.");
    }
}
