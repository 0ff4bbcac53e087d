package parley.session.application;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;

final class InMemoryForums implements Forums {

    private record Known(Forum forum, long sequence) {}

    private final Map<ForumId, Known> known = new ConcurrentHashMap<>();

    @Override
    public Optional<Forum> find(ForumId id) {
        return Optional.ofNullable(known.get(id)).map(Known::forum);
    }

    @Override
    public void keep(Forum forum, long sequence) {
        known.merge(
                forum.id(),
                new Known(forum, sequence),
                (old, young) -> old.sequence() >= young.sequence() ? old : young);
    }
}
