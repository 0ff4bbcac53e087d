package parley.platform.contract;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** There are no schemas, so nothing violates one. */
public final class NoContracts implements Contracts {

    @Override
    public Optional<URI> addressOf(String type) {
        return Optional.empty();
    }

    @Override
    public Optional<String> topicOf(String type) {
        return Optional.empty();
    }

    @Override
    public List<Violation> violations(String type, String json) {
        return List.of();
    }
}
