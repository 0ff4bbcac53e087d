package parley.benchmarks.pipeline;

import java.net.URI;
import java.util.List;

/**
 * One of the systems that are compared.
 *
 * @param registrations where a registration is posted
 * @param keyed whether each request has an {@code Idempotency-Key}
 * @param databases everything that the path writes to
 * @param programs what takes the registration, and the service in which it has its effect
 */
record Contender(
        String name,
        URI registrations,
        boolean keyed,
        List<String> databases,
        List<Program> programs) {

    Contender {
        databases = List.copyOf(databases);
        programs = List.copyOf(programs);
    }
}
