package parley.matchmaking.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;

/** What events told, for tests. */
final class InMemoryParticipants {

    private final Map<ForumId, Forum> forums = new ConcurrentHashMap<>();
    private final Map<CompanyId, Company> companies = new ConcurrentHashMap<>();
    private final Map<ParticipantId, Interpreter> interpreters = new ConcurrentHashMap<>();

    Forums forums() {
        return new Forums() {
            @Override
            public Optional<Forum> find(ForumId id) {
                return Optional.ofNullable(forums.get(id));
            }

            @Override
            public void keep(Forum forum) {
                forums.put(forum.id(), forum);
            }
        };
    }

    Companies companies() {
        return new Companies() {
            @Override
            public Optional<Company> find(ForumId forum, CompanyId id) {
                return in(forum).filter(one -> one.id().equals(id)).findFirst();
            }

            @Override
            public List<Company> of(ForumId forum) {
                return in(forum).toList();
            }

            @Override
            public List<Company> page(ForumId forum, Optional<String> after, int limit) {
                return in(forum)
                        .filter(
                                one ->
                                        after.isEmpty()
                                                || one.reference().compareTo(after.get()) > 0)
                        .limit(limit)
                        .toList();
            }

            @Override
            public List<Company> representedBy(ForumId forum, String subject) {
                return in(forum).filter(one -> one.isRepresentedBy(subject)).toList();
            }

            @Override
            public void keep(Company company) {
                companies.put(company.id(), company);
            }

            private Stream<Company> in(ForumId forum) {
                return companies.values().stream()
                        .filter(one -> one.forum().equals(forum))
                        .sorted(Comparator.comparing(Company::reference));
            }
        };
    }

    Interpreters interpreters() {
        return new Interpreters() {
            @Override
            public List<Interpreter> of(ForumId forum) {
                return interpreters.values().stream()
                        .filter(one -> one.forum().equals(forum))
                        .sorted(Comparator.comparing(Interpreter::reference))
                        .toList();
            }

            @Override
            public List<Interpreter> page(ForumId forum, Optional<String> after, int limit) {
                return of(forum).stream()
                        .filter(
                                one ->
                                        after.isEmpty()
                                                || one.reference().compareTo(after.get()) > 0)
                        .limit(limit)
                        .toList();
            }

            @Override
            public void keep(Interpreter interpreter) {
                interpreters.put(interpreter.id(), interpreter);
            }

            @Override
            public void forget(ParticipantId id) {
                interpreters.remove(id);
            }

            @Override
            public void erase(ParticipantId id) {
                interpreters.remove(id);
            }
        };
    }
}
