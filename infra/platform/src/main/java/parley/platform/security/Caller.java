package parley.platform.security;

import java.util.Set;
import java.util.stream.Stream;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/**
 * Who calls: controller argument, from the verified token. Whether this caller may act for that
 * forum or company is the use case's question.
 *
 * @param subject the token's {@code sub}
 */
public record Caller(String subject, Set<Role> roles) {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /**
     * Whoever reads what is public without a token; a caller with this subject organises nothing.
     */
    public static Caller anonymous() {
        return new Caller("anonymous", Set.of());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** For web adapters: a caller with none of the roles is refused with 403. */
    public Caller require(Role... anyOf) {
        for (Role role : anyOf) {
            if (has(role)) {
                return this;
            }
        }
        throw new RefusedException(
                Refusal.forbidden("role-required", "This call needs another role.")
                        .with("anyOf", Stream.of(anyOf).map(Role::claim).toList()));
    }
}
