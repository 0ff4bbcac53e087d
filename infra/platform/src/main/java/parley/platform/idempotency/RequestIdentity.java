package parley.platform.idempotency;

import java.util.UUID;
import parley.platform.ids.Ids;

/**
 * Controller argument of a request that creates aggregates: their ids repeat when the request does.
 * With an {@code Idempotency-Key} an id is derived from client, operation and key (backbone rule
 * 17), so an insert that finds its id taken knows that this request was already done, also after
 * the stored answer is gone; without one it is new.
 */
@FunctionalInterface
public interface RequestIdentity {

    /**
     * The id of what this request creates.
     *
     * @param operation names the creation within the service, with all that scopes it (for example
     *     {@code "submit-registration/necef-2020"}); different aggregates of one request need
     *     different operations
     */
    UUID idFor(String operation);

    static RequestIdentity keyed(String client, String key) {
        return operation -> Ids.derived(client, operation, key);
    }

    static RequestIdentity unkeyed(Ids ids) {
        return operation -> ids.next();
    }
}
