package parley.platform.idempotency;

/** A bean: what is remembered of keyed requests, so that repetitions get the same answer. */
@FunctionalInterface
public interface StoredAnswers {

    /**
     * Forgets all that a client, by the subject of its token, sent (backbone rule 17). A repetition
     * is decided anew then; it names the same ids, so it finds what the first one led to.
     */
    void forget(String client);
}
