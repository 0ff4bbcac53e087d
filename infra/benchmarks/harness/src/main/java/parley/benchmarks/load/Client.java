package parley.benchmarks.load;

import java.util.concurrent.CompletableFuture;

/** Sends one request of many. */
@FunctionalInterface
public interface Client {

    /** Does not wait. Completes in any case, also where nothing answers. */
    CompletableFuture<Answer> send();

    /** What became of a request. */
    sealed interface Answer {

        /** The id by which its effect is recognised. */
        record Accepted(String id) implements Answer {}

        /** A status other than 201, or what broke. */
        record Refused(String reason) implements Answer {}
    }
}
