package parley.matchmaking.adapter.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import parley.matchmaking.application.FeedLink;
import parley.matchmaking.application.FeedSeals;

/**
 * HMAC-SHA256 (RFC 2104) over the link's lines, in base64url. Only the first line, the forum, could
 * hold a line break, so no two links have the same text.
 */
final class HmacFeedSeals implements FeedSeals {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PURPOSE = "parley-calendar-feed-1";

    private final List<SecretKeySpec> keys;

    /**
     * @param secrets the first seals, all are believed
     */
    HmacFeedSeals(List<String> secrets) {
        this.keys =
                secrets.stream()
                        .map(one -> new SecretKeySpec(one.getBytes(UTF_8), ALGORITHM))
                        .toList();
    }

    @Override
    public boolean isReady() {
        return !keys.isEmpty();
    }

    @Override
    public String seal(FeedLink link) {
        return seal(link, keys.getFirst());
    }

    @Override
    public boolean isGenuine(FeedLink link, String seal) {
        byte[] shown = seal.getBytes(UTF_8);
        boolean genuine = false;
        for (SecretKeySpec key : keys) {
            genuine |= MessageDigest.isEqual(seal(link, key).getBytes(UTF_8), shown);
        }
        return genuine;
    }

    private static String seal(FeedLink link, SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text(link).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    private static String text(FeedLink link) {
        Instant expires = link.expires();
        return String.join(
                "\n",
                PURPOSE,
                link.forum().value(),
                link.holder().toString(),
                Integer.toString(link.generation()),
                expires == null ? "never" : Long.toString(expires.getEpochSecond()));
    }
}
