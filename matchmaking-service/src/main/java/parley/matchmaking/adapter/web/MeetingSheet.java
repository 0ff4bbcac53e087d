package parley.matchmaking.adapter.web;

import static parley.matchmaking.adapter.web.Sheet.figure;
import static parley.matchmaking.adapter.web.Sheet.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.adapter.web.Sheet.Cell;
import parley.matchmaking.application.ExportMeetings.ExportedMeeting;
import parley.matchmaking.application.ExportMeetings.ExportedSide;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.ExpectedValue;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.MeetingStatus;
import parley.matchmaking.domain.meeting.NextStep;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;
import parley.matchmaking.domain.mou.Mou;

/** One row per meeting, with what each side said came of it. */
final class MeetingSheet {

    private static final List<String> SIDE =
            List.of(
                    "",
                    "Name",
                    "Country",
                    "Result",
                    "Amount",
                    "Currency",
                    "HsCodes",
                    "FollowUps",
                    "Note");

    private MeetingSheet() {}

    static Sheet of(List<ExportedMeeting> meetings) {
        List<String> columns =
                new ArrayList<>(List.of("meetingId", "status", "start", "end", "room"));
        columns.add("interpreter");
        SIDE.forEach(one -> columns.add("requester" + one));
        SIDE.forEach(one -> columns.add("responder" + one));
        columns.add("mou");
        columns.add("absent");
        return new Sheet("meetings", columns, meetings.stream().map(MeetingSheet::row).toList());
    }

    private static List<Cell> row(ExportedMeeting exported) {
        List<Cell> row = new ArrayList<>();
        row.add(text(exported.meeting().id()));
        row.add(text(MeetingStatus.of(exported.meeting().state())));
        Booking booking = exported.booking();
        if (booking == null) {
            row.addAll(List.of(text(null), text(null), text(null), text(null)));
        } else {
            Place place = booking.place();
            BookedInterpreter interpreter = place.interpreter();
            row.add(text(place.time().start().atZone(place.zone()).toOffsetDateTime()));
            row.add(text(place.time().end().atZone(place.zone()).toOffsetDateTime()));
            row.add(text(place.room()));
            row.add(text(interpreter == null ? null : interpreter.reference()));
        }
        row.addAll(side(exported.requester()));
        row.addAll(side(exported.responder()));
        Mou mou = exported.mou();
        row.add(text(mou == null ? null : mou.status()));
        row.add(text(absent(exported.meeting())));
        return row;
    }

    /** References of the sides that did not come. */
    private static @Nullable String absent(Meeting meeting) {
        if (!(meeting.state() instanceof MeetingState.Missed missed)) {
            return null;
        }
        return Stream.of(meeting.requester(), meeting.responder())
                .filter(side -> missed.absent().contains(side.company()))
                .map(Party::reference)
                .collect(Collectors.joining(" "));
    }

    private static List<Cell> side(ExportedSide side) {
        List<Cell> cells = new ArrayList<>();
        Company company = side.company();
        cells.add(text(side.party().reference()));
        cells.add(text(company == null ? null : company.name()));
        cells.add(text(company == null ? null : company.country()));
        MeetingOutcome outcome = side.outcome();
        if (outcome == null) {
            for (int i = cells.size(); i < SIDE.size(); i++) {
                cells.add(text(null));
            }
            return cells;
        }
        ExpectedValue expected = outcome.expected();
        cells.add(text(outcome.result()));
        cells.add(figure(expected == null ? null : expected.amount()));
        cells.add(text(expected == null ? null : expected.currency()));
        cells.add(text(String.join(" ", outcome.hsCodes())));
        cells.add(
                text(
                        outcome.nextSteps().stream()
                                .map(MeetingSheet::inWords)
                                .collect(Collectors.joining("; "))));
        cells.add(text(outcome.note()));
        return cells;
    }

    private static String inWords(NextStep step) {
        return step.until() == null
                ? "%s (%s)".formatted(step.what(), step.who())
                : "%s (%s, %s)".formatted(step.what(), step.who(), step.until());
    }
}
