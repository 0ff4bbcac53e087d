package parley.local.run;

import java.util.Map;

/**
 * The process of broker, store, sink and issuer.
 *
 * @param ports by what answers there: kafka, mongodb, smtp, mails, issuer
 */
public record PlatformRecord(ProcessIdentity process, Map<String, Integer> ports) {

    public PlatformRecord {
        ports = Map.copyOf(ports);
    }
}
