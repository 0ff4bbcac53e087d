package parley.matchmaking.adapter.web;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import parley.matchmaking.application.Appointment;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;
import parley.platform.calendar.ContentLines;

/**
 * Appointments as an iCalendar object (RFC 5545) to subscribe to. UID and SEQUENCE are those of the
 * invitations that were mailed, so that a calendar takes both for the same; what was cancelled says
 * so. Times are in UTC, which every calendar shows in its own zone.
 */
final class MeetingCalendar {

    private static final String PRODUCT = "-//Parley//Matchmaking//EN";

    private MeetingCalendar() {}

    static String of(
            String name,
            List<Appointment> appointments,
            Function<CompanyId, Optional<String>> names,
            Instant now) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", name));
        appointments.forEach(one -> calendar.add(event(one, names, now)));
        return text(calendar);
    }

    private static VEvent event(
            Appointment one, Function<CompanyId, Optional<String>> names, Instant now) {
        Meeting meeting = one.meeting();
        Place place = one.booking().place();
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.calendarUid()));
        event.add(new Sequence(one.booking().calendarSequence()));
        event.add(new DtStamp(now.truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(place.time().start()));
        event.add(new DtEnd<>(place.time().end()));
        event.add(
                new Summary(
                        side(meeting.requester(), names)
                                + " – "
                                + side(meeting.responder(), names)));
        event.add(new Location(place.room() + ", " + place.joinUrl()));
        event.add(new Url(place.joinUrl()));
        BookedInterpreter interpreter = place.interpreter();
        if (interpreter != null) {
            event.add(new Description(interpreter.reference()));
        }
        event.add(
                one.cancelled()
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static String side(Party party, Function<CompanyId, Optional<String>> names) {
        return names.apply(party.company())
                .map(name -> name + " (" + party.reference() + ")")
                .orElse(party.reference());
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ContentLines.folded(text.toString());
    }
}
