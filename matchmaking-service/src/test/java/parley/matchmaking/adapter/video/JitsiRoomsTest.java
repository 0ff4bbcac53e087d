package parley.matchmaking.adapter.video;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.jwk.source.ImmutableSecret;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import parley.matchmaking.application.Guest;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;

/** Tokens are read as Prosody does: with the shared secret, by a library that is not ours. */
class JitsiRoomsTest {

    private static final String SECRET = "a-secret-of-tests-with-more-than-32-characters";
    private static final Instant OPENS = Instant.parse("2020-10-30T00:45:00Z");
    private static final Instant CLOSES = Instant.parse("2020-10-30T01:40:00Z");
    private static final TimeSpan OPEN = new TimeSpan(OPENS, CLOSES);
    private static final ForumId FORUM = new ForumId("NECEF-2020");
    private static final MeetingId MEETING = new MeetingId(new UUID(0, 5));
    private static final Guest SIDE = new Guest("S0001", "㈜S0001", false);
    private static final Guest ORGANISER = new Guest("organiser", "Organiser", true);

    private final JitsiRooms rooms = rooms("https://meet.example/", null);

    @Test
    void theAddressThatEverybodyGetsHoldsNoToken() {
        assertThat(rooms.joinUrl(FORUM, MEETING, "V01"))
                .hasToString("https://meet.example/NECEF-2020-" + MEETING);
    }

    @Test
    void aLinkIsTheRoomsAddressWithATokenForItsGuestAndItsTime() throws Exception {
        URI link = link(rooms, SIDE);

        assertThat(link.toString())
                .startsWith("https://meet.example/NECEF-2020-" + MEETING + "?jwt=");
        JWTClaimsSet claims = read(link, SECRET, OPENS.plusSeconds(1));
        assertThat(claims.toJSONObject())
                .isEqualTo(
                        Map.of(
                                "iss",
                                "pohang",
                                "aud",
                                "jitsi",
                                "sub",
                                "meet.example",
                                "room",
                                "necef-2020-" + MEETING,
                                "nbf",
                                OPENS.getEpochSecond(),
                                "exp",
                                CLOSES.getEpochSecond(),
                                "context",
                                Map.of(
                                        "user",
                                        Map.of(
                                                "id", "S0001",
                                                "name", "㈜S0001",
                                                "affiliation", "member",
                                                "moderator", "false"))));
    }

    @Test
    void anOrganiserModerates() throws Exception {
        assertThat(
                        read(link(rooms, ORGANISER), SECRET, OPENS.plusSeconds(1))
                                .getJSONObjectClaim("context"))
                .isEqualTo(
                        Map.of(
                                "user",
                                Map.of(
                                        "id", "organiser",
                                        "name", "Organiser",
                                        "affiliation", "owner",
                                        "moderator", "true")));
    }

    @Test
    void aTokenIsWorthNothingBeforeAndAfterItsTime() throws Exception {
        URI link = link(rooms, SIDE);

        assertThat(read(link, SECRET, CLOSES.minusSeconds(1)).getIssuer()).isEqualTo("pohang");
        assertThatThrownBy(() -> read(link, SECRET, CLOSES.plusSeconds(1)))
                .isInstanceOf(BadJWTException.class)
                .hasMessageContaining("Expired");
        assertThatThrownBy(() -> read(link, SECRET, OPENS.minusSeconds(1)))
                .isInstanceOf(BadJWTException.class)
                .hasMessageContaining("before use");
    }

    @Test
    void onlyTheSharedSecretMakesATokenGenuine() throws Exception {
        SignedJWT token = token(link(rooms, SIDE));

        assertThat(token.verify(new MACVerifier(SECRET.getBytes(UTF_8)))).isTrue();
        assertThat(token.verify(new MACVerifier(("x" + SECRET).getBytes(UTF_8)))).isFalse();
        assertThatThrownBy(() -> read(link(rooms, SIDE), "x" + SECRET, OPENS.plusSeconds(1)))
                .hasMessageContaining("Invalid signature");
    }

    @Test
    void theSubjectIsTheTenantThatTheAddressNamesUnlessToldOtherwise() throws Exception {
        assertThat(subject(rooms("https://Meet.example/Pohang/", null))).isEqualTo("pohang");
        assertThat(subject(rooms("https://Meet.example/", null))).isEqualTo("meet.example");
        assertThat(subject(rooms("https://meet.example/", "xmpp.example")))
                .isEqualTo("xmpp.example");
    }

    @Test
    void aTableHasItsFixedAddress() {
        assertThat(rooms.joinUrl(FORUM, MEETING, "T02"))
                .hasToString("https://hall.example/NECEF-2020/T02");
    }

    @Test
    void withoutASecretTheRoomsAddressIsAllThatAGuestNeeds() {
        VideoSettings settings =
                new VideoSettings(
                        URI.create("https://meet.example/"),
                        "https://hall.example/",
                        new JitsiSettings("pohang", " ", "jitsi", null));

        URI joinUrl = URI.create("https://meet.example/a");
        assertThat(new VideoConfiguration().videoRooms(settings).linkFor(joinUrl, SIDE, OPEN))
                .isEqualTo(joinUrl);
    }

    private static JitsiRooms rooms(String base, @Nullable String subject) {
        return new JitsiRooms(
                new PlainRooms(
                        URI.create(base), new TableUri("https://hall.example/{forum}/{room}")),
                new JitsiSettings("pohang", SECRET, "jitsi", subject));
    }

    private static String subject(JitsiRooms rooms) throws Exception {
        return token(link(rooms, SIDE)).getJWTClaimsSet().getSubject();
    }

    private static URI link(JitsiRooms rooms, Guest guest) {
        return rooms.linkFor(rooms.joinUrl(FORUM, MEETING, "V01"), guest, OPEN);
    }

    private static SignedJWT token(URI link) throws Exception {
        return SignedJWT.parse(link.getQuery().substring("jwt=".length()));
    }

    /** As a server does whose clock shows this time. */
    private static JWTClaimsSet read(URI link, String secret, Instant now) throws Exception {
        DefaultJWTProcessor<SecurityContext> server = new DefaultJWTProcessor<>();
        server.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        JWSAlgorithm.HS256, new ImmutableSecret<>(secret.getBytes(UTF_8))));
        var verifier =
                new DefaultJWTClaimsVerifier<SecurityContext>(
                        "jitsi",
                        new JWTClaimsSet.Builder().issuer("pohang").build(),
                        Set.of("sub", "room", "exp")) {
                    @Override
                    protected Date currentTime() {
                        return Date.from(now);
                    }
                };
        verifier.setMaxClockSkew(0);
        server.setJWTClaimsSetVerifier(verifier);
        return server.process(token(link), null);
    }
}
