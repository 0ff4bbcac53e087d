package parley.testkit.document;

import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.ResourceType;

/**
 * Something that a client of the brokers may do.
 *
 * @param principal without its type, {@code registration-service}
 * @param name of the topic or consumer group
 */
public record Grant(String principal, AclOperation operation, ResourceType resource, String name) {

    static Grant write(String principal, String topic) {
        return new Grant(principal, AclOperation.WRITE, ResourceType.TOPIC, topic);
    }

    static Grant read(String principal, String topic) {
        return new Grant(principal, AclOperation.READ, ResourceType.TOPIC, topic);
    }

    /** Its own group, by its own name. */
    static Grant group(String principal) {
        return group(principal, principal);
    }

    static Grant group(String principal, String group) {
        return new Grant(principal, AclOperation.READ, ResourceType.GROUP, group);
    }
}
