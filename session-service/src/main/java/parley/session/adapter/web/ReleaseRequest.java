package parley.session.adapter.web;

import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.session.domain.Conflict.Kind;

/**
 * What an organiser knows of when the programme is released.
 *
 * @param accept kinds of conflict to release in spite of, where they are acceptable
 */
record ReleaseRequest(@Nullable Set<@NotNull Kind> accept) {

    static Set<Kind> accepted(@Nullable ReleaseRequest request) {
        return request == null || request.accept == null ? Set.of() : Set.copyOf(request.accept);
    }
}
