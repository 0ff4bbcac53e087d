package parley.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claim {@code roles} as authorities; roles that Parley doesn't know give nothing. */
final class TokenRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

    private static final String CLAIM = "roles";

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        List<String> claims = token.getClaimAsStringList(CLAIM);
        return claims == null
                ? List.of()
                : claims.stream()
                        .map(Role::ofClaim)
                        .flatMap(Optional::stream)
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList();
    }
}
