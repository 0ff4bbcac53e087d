package parley.local.launcher;

import java.util.Arrays;
import java.util.stream.Collectors;
import parley.local.suite.Backing;
import parley.local.suite.ServiceName;
import parley.local.suite.SuiteAddresses;

/** What {@code parley up} prints when everything serves. */
final class UpNotice {

    private UpNotice() {}

    static String of(SuiteAddresses addresses) {
        String services =
                Arrays.stream(ServiceName.values())
                        .map(service -> line(addresses, service))
                        .collect(Collectors.joining());
        return """
        Parley is up.

        %s
        mails          %s/mails
        SMTP           127.0.0.1:%d
        Kafka          %s
        %s
        issuer         %s
        a token        curl -s -d grant_type=client_credentials -d client_id=me -d client_secret=any \
        -d 'scope=organiser operator' %s
                       scope: organiser, operator, interpreter, participant, service

        A service that died returns by: infra/local/parley restart SERVICE
        Ctrl-C ends everything.\
        """
                .formatted(
                        services,
                        addresses.mails(),
                        addresses.ports().smtp(),
                        addresses.backing().bootstrapServers(),
                        store(addresses),
                        addresses.issuer(),
                        addresses.tokenEndpoint());
    }

    private static String line(SuiteAddresses addresses, ServiceName service) {
        return "%-14s %s   documentation %2$s/swagger-ui.html%n"
                .formatted(service.id(), addresses.of(service));
    }

    private static String store(SuiteAddresses addresses) {
        return switch (addresses.backing()) {
            case Backing.Embedded embedded ->
                    "MongoDB        mongodb://127.0.0.1:%d (in memory: gone when this ends)"
                            .formatted(embedded.ports().mongodb());
            case Backing.External external -> "MongoDB        as MONGODB_URI says";
        };
    }
}
