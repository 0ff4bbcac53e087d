package parley.matchmaking.adapter.video;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import parley.matchmaking.application.Guest;
import parley.matchmaking.application.VideoRooms;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * Rooms of a Jitsi Meet that asks for tokens (github.com/jitsi/lib-jitsi-meet, doc/tokens.md): a
 * JWT for one guest, one room and a meeting's time, signed by HS256. Prosody compares {@code room}
 * and {@code sub} with the room that is entered; {@code affiliation} and {@code moderator} are read
 * by its plugin token_affiliation. All in {@code context.user} has to be a string.
 */
final class JitsiRooms implements VideoRooms {

    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.HS256).type(JOSEObjectType.JWT).build();

    private final PlainRooms rooms;
    private final JitsiSettings settings;
    private final String subject;
    private final MACSigner signer;

    JitsiRooms(PlainRooms rooms, JitsiSettings settings) {
        this.rooms = rooms;
        this.settings = settings;
        String told = settings.subject();
        this.subject = told == null ? subject(rooms.base()) : told;
        try {
            this.signer = new MACSigner(settings.secret().getBytes(UTF_8));
        } catch (JOSEException e) {
            throw new IllegalArgumentException("parley.meetings.jitsi.secret is no key", e);
        }
    }

    @Override
    public URI joinUrl(ForumId forum, MeetingId meeting, String room) {
        return rooms.joinUrl(forum, meeting, room);
    }

    @Override
    public URI linkFor(URI joinUrl, Guest guest, TimeSpan open) {
        return URI.create(joinUrl + "?jwt=" + token(nameIn(joinUrl), guest, open));
    }

    private String token(String room, Guest guest, TimeSpan open) {
        JWTClaimsSet claims =
                new JWTClaimsSet.Builder()
                        .issuer(settings.appId())
                        .audience(settings.audience())
                        .subject(subject)
                        .claim("room", room)
                        .notBeforeTime(Date.from(open.start()))
                        .expirationTime(Date.from(open.end()))
                        .claim("context", Map.of("user", user(guest)))
                        .build();
        SignedJWT token = new SignedJWT(HEADER, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java has HmacSHA256", e);
        }
        return token.serialize();
    }

    private static Map<String, String> user(Guest guest) {
        return Map.of(
                "id", guest.reference(),
                "name", guest.name(),
                "affiliation", guest.moderator() ? "owner" : "member",
                "moderator", Boolean.toString(guest.moderator()));
    }

    /** Rooms of XMPP have names in lower case, however the address writes them. */
    private static String nameIn(URI joinUrl) {
        String path = joinUrl.getPath();
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    /** The tenant where the address has one, else the domain. */
    private static String subject(URI base) {
        String tenant = base.getPath().substring(1);
        return (tenant.isEmpty() ? base.getHost() : tenant.substring(0, tenant.indexOf('/')))
                .toLowerCase(Locale.ROOT);
    }
}
