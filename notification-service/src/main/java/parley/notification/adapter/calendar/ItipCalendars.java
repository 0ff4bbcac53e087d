package parley.notification.adapter.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import parley.notification.application.CalendarObject;
import parley.notification.application.Calendars;
import parley.notification.application.Sender;
import parley.notification.domain.Meeting;
import parley.platform.calendar.ContentLines;

/**
 * REQUEST and CANCEL of RFC 5546 for one attendee: each recipient sees only itself, in its own
 * local time. UID, SEQUENCE and DTSTAMP are the same in every attempt, so that a calendar takes a
 * repeated message for what it is.
 */
final class ItipCalendars implements Calendars {

    private static final String PRODUCT = "-//Parley//Notification//EN";

    private final Sender sender;

    ItipCalendars(Sender sender) {
        this.sender = sender;
    }

    @Override
    public CalendarObject write(Entry entry) {
        Method method = entry.cancelled() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(method);
        ZoneId zone = entry.zone();
        if (!(zone.normalized() instanceof ZoneOffset)) {
            calendar.add(TimeZones.of(zone, entry.meeting().start()));
        }
        calendar.add(event(entry));
        calendar.validate(true);
        return new CalendarObject(method.getValue(), ContentLines.folded(calendar.toString()));
    }

    private VEvent event(Entry entry) {
        var meeting = entry.meeting();
        var event = new VEvent(false);
        event.add(new Uid(meeting.calendarUid()));
        event.add(new Sequence(meeting.calendarSequence()));
        event.add(new DtStamp(entry.stamp().truncatedTo(ChronoUnit.SECONDS)));
        addTimes(event, meeting, entry.zone());
        event.add(new Organizer(named(entry.organiserName()), mailto(sender.address())));
        event.add(new Attendee(attendee(entry), mailto(entry.attendeeAddress())));
        event.add(new Summary(in(entry.language()), entry.summary()));
        event.add(new Description(in(entry.language()), entry.description()));
        String joinUrl = entry.joinUrl();
        event.add(new Location(joinUrl == null ? meeting.room() : meeting.room() + ", " + joinUrl));
        if (joinUrl != null) {
            event.add(new Url(URI.create(joinUrl)));
        }
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

    /**
     * Local times by the JDK's rules. Given a zoned time, ical4j 4.2 would shift it by the rules
     * that it brings along, which are years behind (an hour off in Vladivostok).
     */
    private static void addTimes(VEvent event, Meeting meeting, ZoneId zone) {
        if (zone.normalized() instanceof ZoneOffset) {
            event.add(new DtStart<Instant>(meeting.start()));
            event.add(new DtEnd<Instant>(meeting.end()));
            return;
        }
        event.add(new DtStart<LocalDateTime>(in(zone), local(meeting.start(), zone)));
        event.add(new DtEnd<LocalDateTime>(in(zone), local(meeting.end(), zone)));
    }

    private static LocalDateTime local(Instant at, ZoneId zone) {
        return LocalDateTime.ofInstant(at, zone);
    }

    private static ParameterList in(ZoneId zone) {
        return new ParameterList(List.<Parameter>of(new TzId(zone.getId())));
    }

    /** Only an invitation asks for an answer. */
    private static ParameterList attendee(Entry entry) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(CuType.INDIVIDUAL);
        parameters.add(Role.REQ_PARTICIPANT);
        if (!entry.cancelled()) {
            parameters.add(PartStat.NEEDS_ACTION);
            parameters.add(Rsvp.TRUE);
        }
        parameters.add(name(entry.attendeeName()));
        return new ParameterList(parameters);
    }

    private static ParameterList named(String name) {
        return new ParameterList(List.<Parameter>of(name(name)));
    }

    /** RFC 5545 has no way to write a double quote in a parameter. */
    private static Cn name(String name) {
        return new Cn(name.replace('"', '\''));
    }

    private static ParameterList in(String language) {
        return new ParameterList(List.<Parameter>of(new Language(language)));
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("An address that is no URI", e);
        }
    }
}
