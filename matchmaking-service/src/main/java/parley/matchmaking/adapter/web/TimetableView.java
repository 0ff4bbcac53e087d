package parley.matchmaking.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.application.Appointment;
import parley.matchmaking.application.TimetableSheet;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;

/** The appointments of a forum, by slot. */
record TimetableView(String timeZone, List<AppointmentView> items) {

    /**
     * One appointment.
     *
     * @param slot 0-based
     */
    record AppointmentView(
            UUID meetingId,
            int slot,
            Instant start,
            Instant end,
            SideView requester,
            SideView responder,
            String room,
            @Nullable String interpreter,
            boolean cancelled) {}

    record SideView(String reference, @Nullable String name) {

        static SideView of(Party party, Function<CompanyId, Optional<String>> names) {
            return new SideView(party.reference(), names.apply(party.company()).orElse(null));
        }
    }

    static TimetableView of(TimetableSheet sheet) {
        Function<CompanyId, Optional<String>> names = sheet.names();
        return new TimetableView(
                sheet.grid().zone().getId(),
                sheet.appointments().stream().map(one -> appointment(one, names)).toList());
    }

    private static AppointmentView appointment(
            Appointment one, Function<CompanyId, Optional<String>> names) {
        Place place = one.booking().place();
        BookedInterpreter interpreter = place.interpreter();
        return new AppointmentView(
                one.meeting().id().value(),
                place.slot(),
                place.time().start(),
                place.time().end(),
                SideView.of(one.meeting().requester(), names),
                SideView.of(one.meeting().responder(), names),
                place.room(),
                interpreter == null ? null : interpreter.reference(),
                one.cancelled());
    }
}
