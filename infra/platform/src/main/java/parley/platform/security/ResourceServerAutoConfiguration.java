package parley.platform.security;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import parley.platform.web.ProblemAnswers;

/** Stateless and closed: what {@link OpenAddresses} doesn't name needs a token. */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration"
        })
@ConditionalOnWebApplication
@EnableConfigurationProperties(SecuritySettings.class)
class ResourceServerAutoConfiguration implements WebMvcConfigurer {

    @Bean
    @ConditionalOnMissingBean
    JwtDecoder jwtDecoder(SecuritySettings settings) {
        return TokenDecoding.decoder(settings);
    }

    /** Each filter as an observation of its own, also one that nobody observes, costs much. */
    @Bean
    SecurityObservationSettings unobservedSecurity() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain parleySecurity(
            HttpSecurity http, SecuritySettings settings, ProblemAnswers problems)
            throws Exception {
        TokenProblems refusing = new TokenProblems(problems);
        JwtAuthenticationConverter roles = new JwtAuthenticationConverter();
        roles.setJwtGrantedAuthoritiesConverter(new TokenRoles());
        return http.sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(new OpenAddresses(settings))
                .exceptionHandling(
                        refusals ->
                                refusals.authenticationEntryPoint(refusing)
                                        .accessDeniedHandler(refusing))
                .oauth2ResourceServer(
                        server ->
                                server.authenticationEntryPoint(refusing)
                                        .accessDeniedHandler(refusing)
                                        .withObjectPostProcessor(answeringOutages(refusing))
                                        .jwt(jwt -> jwt.jwtAuthenticationConverter(roles)))
                .build();
    }

    /** By default an unreachable issuer would end as an error without a body; ours says so. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringOutages(
            TokenProblems refusing) {
        AuthenticationEntryPointFailureHandler failures =
                new AuthenticationEntryPointFailureHandler(refusing);
        failures.setRethrowAuthenticationServiceException(false);
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(failures);
                return filter;
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerResolver());
    }
}
