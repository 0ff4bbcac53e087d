package parley.platform.security;

import java.util.Set;

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

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
