package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import parley.matchmaking.domain.forum.ForumId;

/** Signs links to one person's calendar of one forum: HMAC-SHA256 in unpadded base64url. */
final class CalendarKeys {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarKeys.class);
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> secrets;

    private CalendarKeys(List<SecretKeySpec> secrets) {
        this.secrets = secrets;
    }

    static CalendarKeys under(List<String> secrets) {
        if (!secrets.isEmpty()) {
            return new CalendarKeys(
                    secrets.stream()
                            .map(secret -> new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM))
                            .toList());
        }
        LOG.atWarn()
                .addKeyValue("setting", "parley.calendars.secrets")
                .log("No secret is set: links to calendars end with this process");
        byte[] ofThisProcess = new byte[32];
        new SecureRandom().nextBytes(ofThisProcess);
        return new CalendarKeys(List.of(new SecretKeySpec(ofThisProcess, ALGORITHM)));
    }

    String keyFor(ForumId forum, String subject) {
        return key(secrets.getFirst(), forum, subject);
    }

    /** In a time that does not depend on how much of the key is right. */
    boolean open(ForumId forum, String subject, String key) {
        boolean opens = false;
        for (SecretKeySpec secret : secrets) {
            opens |=
                    MessageDigest.isEqual(
                            key(secret, forum, subject).getBytes(UTF_8), key.getBytes(UTF_8));
        }
        return opens;
    }

    private static String key(SecretKeySpec secret, ForumId forum, String subject) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            byte[] signed = mac.doFinal((forum.value() + '\n' + subject).getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every JDK", e);
        }
    }
}
