package parley.matchmaking.adapter.video;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What Prosody's token plugin is told too.
 *
 * @param appId {@code app_id}; the tokens' issuer
 * @param secret {@code app_secret}, 32 bytes or more in UTF-8; blank: no links are signed
 * @param audience one of {@code asap_accepted_audiences}
 * @param subject tenant or XMPP domain, lower case, or {@code *}; null: as the base address says
 */
record JitsiSettings(
        @DefaultValue("parley") String appId,
        @DefaultValue("") String secret,
        @DefaultValue("jitsi") String audience,
        @Nullable String subject) {

    /** HS256 wants a key as long as its hash (RFC 7518, 3.2). */
    private static final int SHORTEST = 32;

    JitsiSettings {
        if (!secret.isBlank() && secret.getBytes(UTF_8).length < SHORTEST) {
            throw new IllegalArgumentException(
                    "parley.meetings.jitsi.secret has at least " + SHORTEST + " bytes");
        }
    }

    boolean signs() {
        return !secret.isBlank();
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "JitsiSettings[appId=%s, audience=%s, subject=%s, signs=%s]"
                .formatted(appId, audience, subject, signs());
    }
}
