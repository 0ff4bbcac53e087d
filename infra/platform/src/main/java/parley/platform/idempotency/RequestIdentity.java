package parley.platform.idempotency;

import java.util.UUID;

/**
 * Controller argument of a request that creates aggregates: their ids repeat when the request does.
 * With an {@code Idempotency-Key} an id is derived from client, address, operation and key
 * (backbone rule 17), so an insert that finds its id taken knows that this request was already
 * done, also after the stored answer is gone; without one it is new.
 */
@FunctionalInterface
public interface RequestIdentity {

    /**
     * The id of what this request creates.
     *
     * @param operation names the creation within the address; different aggregates of one request
     *     need different operations
     */
    UUID idFor(String operation);
}
