package parley.journeys.forum;

import java.net.URI;

/**
 * Where a running suite answers. The service addresses have no path ({@code http://host:port}); the
 * token endpoint is complete; the mail sink is its HTTP base.
 */
public record Addresses(
        URI registration,
        URI session,
        URI matchmaking,
        URI notification,
        URI tokenEndpoint,
        URI mailSink,
        String kafkaBootstrapServers) {}
