package parley.matchmaking.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.application.FeedHolders.Holder;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Refusal;
import parley.platform.security.Caller;

/** Calendar programs read a holder's meetings by a link, without a token. */
public final class ShareCalendar {

    private final Authority authority;
    private final FeedHolders holders;
    private final FeedSeals seals;
    private final FeedGenerations generations;
    private final ReadCalendar calendars;
    private final Clock clock;

    public ShareCalendar(
            Authority authority,
            Companies companies,
            Interpreters interpreters,
            FeedSeals seals,
            FeedGenerations generations,
            ReadCalendar calendars,
            Clock clock) {
        this.authority = authority;
        this.holders = new FeedHolders(companies, interpreters);
        this.seals = seals;
        this.generations = generations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /**
     * For the holder, a representative of the holding company, or an organiser. The same until it
     * is revoked.
     */
    public Outcome<FeedLink.Sealed> link(
            ForumId forum, UUID holder, @Nullable Instant expires, Caller caller) {
        if (!seals.isReady()) {
            return Outcome.refused(
                    Refusal.unavailable(
                            "calendar-feeds-off",
                            "This service has no secret to sign links with; its operator sets"
                                    + " parley.calendar.secrets."));
        }
        if (expires != null && !expires.isAfter(clock.instant())) {
            return Outcome.refused(
                    Refusal.invalid(
                            "expiry-in-the-past",
                            "A link expires in the future, or never: leave expires out."));
        }
        return permitted(forum, holder, caller)
                .map(
                        _ ->
                                new FeedLink(
                                        forum,
                                        holder,
                                        generations.current(forum, holder),
                                        whole(expires)))
                .map(link -> new FeedLink.Sealed(link, seals.seal(link)));
    }

    /** All links that the holder has got so far are worthless from now on. */
    public Outcome<UUID> revoke(ForumId forum, UUID holder, Caller caller) {
        return permitted(forum, holder, caller)
                .map(
                        _ -> {
                            generations.advance(forum, holder);
                            return holder;
                        });
    }

    /** By whoever has the link. */
    public Outcome<MeetingCalendar> read(FeedLink link, String seal) {
        if (!seals.isGenuine(link, seal)) {
            return Outcome.refused(
                    refused("feed-link-invalid", "This link was changed on the way."));
        }
        if (link.expires() != null && !clock.instant().isBefore(link.expires())) {
            return Outcome.refused(
                    refused("feed-link-expired", "This link expired at " + link.expires() + "."));
        }
        if (link.generation() != generations.current(link.forum(), link.holder())) {
            return Outcome.refused(refused("feed-link-revoked", "This link was revoked."));
        }
        return holder(link.forum(), link.holder())
                .map(one -> calendars.of(link.forum(), one.viewer(), one.name()));
    }

    private Outcome<Holder> permitted(ForumId forum, UUID holder, Caller caller) {
        return authority
                .act(forum, caller)
                .flatMap(
                        viewer ->
                                viewer.isEmpty() || isOwn(holder, viewer.get())
                                        ? holder(forum, holder)
                                        : Outcome.refused(
                                                Refusal.forbidden(
                                                        "not-your-calendar",
                                                        "Only the participant, the company's"
                                                                + " representatives and the organisers"
                                                                + " share this calendar.")));
    }

    private static boolean isOwn(UUID holder, Viewer viewer) {
        return viewer.subject().equals(holder.toString())
                || viewer.companies().contains(new CompanyId(holder));
    }

    private Outcome<Holder> holder(ForumId forum, UUID holder) {
        return holders.find(forum, holder)
                .map(Outcome::of)
                .orElseGet(
                        () ->
                                Outcome.refused(
                                        Refusal.notFound(
                                                "calendar-holder-not-found",
                                                "Nobody who meets or interprets in %s has the id %s."
                                                        .formatted(forum, holder))));
    }

    private static Refusal refused(String code, String what) {
        return Refusal.forbidden(
                code,
                what
                        + " Copy it whole, or get a new one with POST"
                        + " /v1/forums/{forum}/calendars/{holder}/links.");
    }

    private static @Nullable Instant whole(@Nullable Instant expires) {
        return expires == null ? null : expires.truncatedTo(ChronoUnit.SECONDS);
    }
}
