package parley.notification.adapter.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * VTIMEZONE from the JDK's zone rules, which follow tzdata as the JDK does. It holds the observance
 * in which an instant lies and the one after it: all that a single event needs, and nothing that a
 * calendar could read wrongly (Outlook knows only yearly rules).
 */
final class TimeZones {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1970, 1, 1, 0, 0);

    private TimeZones() {}

    static VTimeZone of(ZoneId zone, Instant at) {
        ZoneRules rules = zone.getRules();
        List<Observance> observances = new ArrayList<>();
        ZoneOffsetTransition last = rules.previousTransition(at.plusNanos(1));
        observances.add(
                last == null || last.getDateTimeBefore().isBefore(EARLIEST)
                        ? observance(rules, at, EARLIEST, rules.getOffset(at), rules.getOffset(at))
                        : observance(rules, last));
        ZoneOffsetTransition next = rules.nextTransition(at);
        if (next != null) {
            observances.add(observance(rules, next));
        }
        var timeZone = new VTimeZone();
        timeZone.add(new TzId(zone.getId()));
        observances.forEach(timeZone::add);
        return timeZone;
    }

    private static Observance observance(ZoneRules rules, ZoneOffsetTransition transition) {
        return observance(
                rules,
                transition.getInstant(),
                transition.getDateTimeBefore(),
                transition.getOffsetBefore(),
                transition.getOffsetAfter());
    }

    /**
     * @param onset in the local time before it, as RFC 5545 section 3.6.5 wants it
     */
    private static Observance observance(
            ZoneRules rules, Instant at, LocalDateTime onset, ZoneOffset from, ZoneOffset to) {
        Observance observance = rules.isDaylightSavings(at) ? new Daylight() : new Standard();
        observance.add(new DtStart<LocalDateTime>(onset));
        observance.add(new TzOffsetFrom(from));
        observance.add(new TzOffsetTo(to));
        return observance;
    }
}
