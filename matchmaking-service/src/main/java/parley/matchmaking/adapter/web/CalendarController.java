package parley.matchmaking.adapter.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import parley.matchmaking.application.Calendars;
import parley.matchmaking.application.FeedLink;
import parley.matchmaking.application.ShareCalendar;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.security.Caller;

/** A participant's, an interpreter's or a company's calendar, by a signed link without a token. */
@RestController
@RequestMapping("/v1/forums/{forum}/calendars/{holder}")
class CalendarController {

    private static final Pattern STAMP = Pattern.compile("(?m)^DTSTAMP:.*$");

    private final ShareCalendar share;
    private final Calendars written;
    private final Clock clock;

    CalendarController(ShareCalendar share, Calendars written, Clock clock) {
        this.share = share;
        this.written = written;
        this.clock = clock;
    }

    /** Without {@code expires} the link is good until it is revoked. */
    record LinkBody(@Nullable Instant expires) {}

    /**
     * A link to subscribe to.
     *
     * @param path below the address of this service
     */
    record LinkView(URI path, @Nullable Instant expires) {

        static LinkView of(FeedLink.Sealed sealed) {
            FeedLink link = sealed.link();
            Instant expires = link.expires();
            UriComponentsBuilder path =
                    UriComponentsBuilder.fromPath("/v1/forums/{forum}/calendars/{holder}/feed.ics")
                            .queryParam("generation", link.generation());
            if (expires != null) {
                path.queryParam("expires", expires.getEpochSecond());
            }
            return new LinkView(
                    path.queryParam("signature", sealed.seal())
                            .encode()
                            .buildAndExpand(link.forum().value(), link.holder())
                            .toUri(),
                    expires);
        }
    }

    @PostMapping("/links")
    LinkView link(
            @PathVariable String forum,
            @PathVariable UUID holder,
            Caller caller,
            @RequestBody LinkBody body) {
        return LinkView.of(
                share.link(new ForumId(forum), holder, body.expires(), caller).orThrow());
    }

    /** All that were given so far. */
    @DeleteMapping("/links")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String forum, @PathVariable UUID holder, Caller caller) {
        share.revoke(new ForumId(forum), holder, caller).orThrow();
    }

    @GetMapping(path = "/feed.ics")
    ResponseEntity<byte[]> feed(
            @PathVariable String forum,
            @PathVariable UUID holder,
            @RequestParam(defaultValue = "0") int generation,
            @RequestParam(required = false) @Nullable Long expires,
            @RequestParam(defaultValue = "") String signature) {
        FeedLink link = new FeedLink(new ForumId(forum), holder, generation, instant(expires));
        String calendar = written.write(share.read(link, signature).orThrow(), clock.instant());
        return ResponseEntity.ok()
                .eTag(entityTag(calendar))
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(
                        MediaType.parseMediaType(TimetableController.CALENDAR + ";charset=UTF-8"))
                .body(calendar.getBytes(UTF_8));
    }

    /** A time beyond all calendars is one that nobody signed. */
    private static @Nullable Instant instant(@Nullable Long epochSecond) {
        return epochSecond == null
                ? null
                : Instant.ofEpochSecond(
                        Math.clamp(
                                epochSecond,
                                Instant.MIN.getEpochSecond(),
                                Instant.MAX.getEpochSecond()));
    }

    /** Weak: it leaves DTSTAMP out, which is the time of the answer. */
    static String entityTag(String calendar) {
        String lasting = STAMP.matcher(calendar).replaceAll("");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(lasting.getBytes(UTF_8));
            return "W/\"%s\"".formatted(HexFormat.of().formatHex(hash, 0, 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
