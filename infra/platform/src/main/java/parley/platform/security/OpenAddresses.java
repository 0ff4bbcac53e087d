package parley.platform.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Which addresses need no token, and which need an operator's; all others need any valid one. */
final class OpenAddresses
        implements Customizer<
                AuthorizeHttpRequestsConfigurer<HttpSecurity>
                        .AuthorizationManagerRequestMatcherRegistry> {

    private static final String[] ALWAYS_OPEN = {
        "/actuator/health/**",
        "/actuator/info",
        "/v3/api-docs/**",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/schemas/**"
    };

    private static final String OPERATOR = Role.OPERATOR.name();

    private final SecuritySettings settings;

    OpenAddresses(SecuritySettings settings) {
        this.settings = settings;
    }

    @Override
    public void customize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    addresses) {
        addresses.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
        for (HttpMethod reading : new HttpMethod[] {HttpMethod.GET, HttpMethod.HEAD}) {
            addresses.requestMatchers(reading, ALWAYS_OPEN).permitAll();
            addresses
                    .requestMatchers(reading, settings.publicPaths().toArray(String[]::new))
                    .permitAll();
        }
        addresses.requestMatchers("/actuator/prometheus").access(metrics());
        addresses.requestMatchers("/actuator/**", "/v1/operations/**").hasRole(OPERATOR);
        addresses.requestMatchers(HttpMethod.PUT, "/v1/clock").hasRole(OPERATOR);
        addresses.anyRequest().authenticated();
    }

    private AuthorizationManager<RequestAuthorizationContext> metrics() {
        AuthorizationManager<RequestAuthorizationContext> operator =
                AuthorityAuthorizationManager.hasRole(OPERATOR);
        return (caller, context) ->
                settings.metricsFromLoopback() && fromLoopback(context.getRequest())
                        ? new AuthorizationDecision(true)
                        : operator.authorize(caller, context);
    }

    /** The address is a literal one, so nothing is looked up. */
    private static boolean fromLoopback(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
