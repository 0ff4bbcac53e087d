package parley.local.suite;

import java.net.URI;
import parley.journeys.forum.Addresses;
import parley.local.run.PortPlan;

/** Where the parts of a suite answer. */
public record SuiteAddresses(PortPlan ports, Backing backing) {

    public URI of(ServiceName service) {
        return loopback(ports.service(service.position()));
    }

    public URI issuer() {
        return loopback(ports.issuer());
    }

    public URI tokenEndpoint() {
        return issuer().resolve("/oauth2/token");
    }

    public URI mails() {
        return loopback(ports.mails());
    }

    URI healthOf(ServiceName service) {
        return of(service).resolve("/actuator/health/readiness");
    }

    URI healthOfInfrastructure() {
        return issuer().resolve("/health");
    }

    public Addresses forStory() {
        return new Addresses(
                of(ServiceName.REGISTRATION),
                of(ServiceName.SESSION),
                of(ServiceName.MATCHMAKING),
                of(ServiceName.NOTIFICATION),
                tokenEndpoint(),
                mails(),
                backing.bootstrapServers());
    }

    private static URI loopback(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
