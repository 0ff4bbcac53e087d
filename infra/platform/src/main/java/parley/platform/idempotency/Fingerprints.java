package parley.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes fingerprints under one secret. Keyed, so that a copied store doesn't reveal guessed bodies.
 */
final class Fingerprints {

    private static final Logger LOG = LoggerFactory.getLogger(Fingerprints.class);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_NAME_LENGTH = 8;

    private final SecretKeySpec secret;
    private final String keyName;

    private Fingerprints(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
        this.keyName = hmac("key".getBytes(UTF_8)).substring(0, KEY_NAME_LENGTH);
    }

    static Fingerprints under(@Nullable String secret) {
        if (secret != null) {
            return new Fingerprints(secret.getBytes(UTF_8));
        }
        LOG.atWarn()
                .addKeyValue("setting", "parley.idempotency.hmac-key")
                .log("No secret is set: a body sent to another process can't be compared");
        byte[] ofThisProcess = new byte[32];
        new SecureRandom().nextBytes(ofThisProcess);
        return new Fingerprints(ofThisProcess);
    }

    Fingerprint of(byte[] body) {
        return new Fingerprint(keyName, hmac(body));
    }

    private String hmac(byte[] bytes) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return HexFormat.of().formatHex(mac.doFinal(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
