package parley.platform.security;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who calls in this thread, for what runs outside a controller. */
public final class Callers {

    private Callers() {}

    /** Anonymous where there is no token: on public paths, and outside a request. */
    public static Caller current() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Caller of(@Nullable Authentication authentication) {
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Caller.anonymous();
        }
        Set<String> authorities =
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet());
        Set<Role> roles =
                Arrays.stream(Role.values())
                        .filter(role -> authorities.contains(role.authority()))
                        .collect(Collectors.toSet());
        return new Caller(authentication.getName(), roles);
    }
}
