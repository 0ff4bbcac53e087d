package parley.matchmaking.adapter.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import parley.matchmaking.application.CalendarEntry;
import parley.matchmaking.application.Calendars;
import parley.matchmaking.application.MeetingCalendar;
import parley.platform.calendar.ContentLines;

/**
 * A calendar to subscribe to: no METHOD, times in UTC, so that every program shows them in its
 * reader's zone without a VTIMEZONE. UID and SEQUENCE are those of the invitations by mail. NAME
 * and REFRESH-INTERVAL are RFC 7986's; programs older than it read the X-WR ones.
 */
final class PublishedCalendars implements Calendars {

    private static final String PRODUCT = "-//Parley//Matchmaking//EN";

    private static final ParameterList DURATION =
            new ParameterList(List.<Parameter>of(Value.DURATION));

    private final Duration refresh;

    PublishedCalendars(Duration refresh) {
        this.refresh = refresh;
    }

    @Override
    public String write(MeetingCalendar meetings, Instant stamp) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Name(meetings.name()));
        calendar.add(new XProperty("X-WR-CALNAME", meetings.name()));
        calendar.add(new RefreshInterval(DURATION, refresh));
        calendar.add(new XProperty("X-PUBLISHED-TTL", refresh.toString()));
        Instant whole = stamp.truncatedTo(ChronoUnit.SECONDS);
        meetings.entries().forEach(entry -> calendar.add(event(entry, whole)));
        return ContentLines.folded(calendar.toString());
    }

    private static VEvent event(CalendarEntry entry, Instant stamp) {
        var event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(stamp));
        event.add(new DtStart<Instant>(entry.time().start()));
        event.add(new DtEnd<Instant>(entry.time().end()));
        event.add(new Summary(entry.summary()));
        String interpreter = entry.interpreter();
        if (interpreter != null) {
            event.add(new Description("Interpreter: " + interpreter));
        }
        event.add(new Location(entry.room() + ", " + entry.joinUrl()));
        event.add(new Url(entry.joinUrl()));
        Status status =
                entry.cancelled()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED;
        event.add(status);
        Transp transparency =
                entry.cancelled() ? ImmutableTransp.TRANSPARENT : ImmutableTransp.OPAQUE;
        event.add(transparency);
        return event;
    }
}
