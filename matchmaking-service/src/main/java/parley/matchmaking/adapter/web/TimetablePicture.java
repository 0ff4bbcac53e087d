package parley.matchmaking.adapter.web;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.adapter.web.TimetableView.AppointmentView;
import parley.matchmaking.adapter.web.TimetableView.SideView;
import parley.matchmaking.application.TimetableSheet;
import parley.matchmaking.domain.consultation.ConsultationDay;
import parley.matchmaking.domain.consultation.SlotGrid;

/**
 * A forum's timetable as SVG 1.1: a row for each company and interpreter with an appointment, a
 * column for each slot in the forum's local time. A meeting is a box with the other side, room and
 * interpreter; a break is hatched.
 */
final class TimetablePicture {

    private static final int NAMES = 240;
    private static final int COLUMN = 80;
    private static final int ROW = 26;
    private static final int TOP = 78;
    private static final int MARGIN = 12;
    private static final int LEGEND = 40;
    private static final int LONGEST_NAME = 24;

    private final TimetableView view;
    private final SlotGrid grid;
    private final SvgText svg = new SvgText();
    private final SortedMap<String, Row> rows = new TreeMap<>();

    private TimetablePicture(TimetableSheet sheet) {
        view = TimetableView.of(sheet);
        grid = sheet.grid();
        for (AppointmentView one : view.items()) {
            row("1" + one.requester().reference(), one.requester()).put(one, one.responder());
            row("1" + one.responder().reference(), one.responder()).put(one, one.requester());
            if (one.interpreter() != null) {
                row("2" + one.interpreter(), new SideView(one.interpreter(), null)).put(one, null);
            }
        }
    }

    static String of(TimetableSheet sheet) {
        return new TimetablePicture(sheet).draw(sheet.forum().value());
    }

    private Row row(String order, SideView who) {
        return rows.computeIfAbsent(order, unseen -> new Row(who));
    }

    private String draw(String forum) {
        int width = NAMES + grid.size() * COLUMN + 2 * MARGIN;
        int height = TOP + rows.size() * ROW + LEGEND + MARGIN;
        svg.open(width, height, "Timetable of " + forum);
        svg.text(MARGIN, 26, "title", forum);
        svg.text(MARGIN, 44, "small", view.timeZone());
        drawSlots();
        int y = TOP;
        for (Row row : rows.values()) {
            drawRow(row, y);
            y += ROW;
        }
        drawLegend(y + 22);
        return svg.close();
    }

    private void drawSlots() {
        int slot = 0;
        for (ConsultationDay day : grid.days()) {
            svg.text(x(slot), 44, "day", day.date().toString());
            for (int i = 0; i < day.starts().size(); i++) {
                ZonedDateTime start = grid.span(slot).start().atZone(grid.zone());
                svg.text(
                        x(slot) + 4,
                        TOP - 10,
                        "time",
                        DateTimeFormatter.ofPattern("HH:mm").format(start));
                svg.line(
                        x(slot),
                        TOP - 6,
                        x(slot),
                        TOP + rows.size() * ROW,
                        i == 0 ? "night" : "grid");
                slot++;
            }
        }
    }

    private void drawRow(Row row, int y) {
        svg.line(MARGIN, y, x(grid.size()), y, "grid");
        svg.text(MARGIN, y + 17, "who", row.who.reference());
        String name = row.who.name();
        if (name != null) {
            svg.text(MARGIN + 62, y + 17, "name", shortened(name));
        }
        for (int slot : breaks(row)) {
            svg.box(x(slot) + 2, y + 3, COLUMN - 4, ROW - 6, "break", "break");
        }
        row.held.forEach((slot, meeting) -> drawMeeting(meeting, x(slot), y, ""));
        row.cancelled.forEach(
                (slot, meeting) -> {
                    if (!row.held.containsKey(slot)) {
                        drawMeeting(meeting, x(slot), y, " cancelled");
                    }
                });
    }

    private void drawMeeting(Meeting meeting, int x, int y, String more) {
        String kind = meeting.one.interpreter() == null ? "plain" : "interpreted";
        svg.box(x + 2, y + 2, COLUMN - 4, ROW - 4, kind + more, meeting.title());
        svg.text(x + 6, y + 12, "other", meeting.label());
        svg.text(x + 6, y + 22, "where", meeting.where());
    }

    private void drawLegend(int y) {
        int x = MARGIN;
        for (String[] entry :
                new String[][] {
                    {"plain", "meeting"},
                    {"interpreted", "with interpreter"},
                    {"break", "break"},
                    {"plain cancelled", "cancelled"}
                }) {
            svg.box(x, y - 10, 18, 12, entry[0], entry[1]);
            svg.text(x + 24, y, "small", entry[1]);
            x += 130;
        }
    }

    /** Slots without a meeting between two of the same day. */
    private List<Integer> breaks(Row row) {
        List<Integer> breaks = new ArrayList<>();
        int first = 0;
        for (ConsultationDay day : grid.days()) {
            int end = first + day.starts().size();
            SortedMap<Integer, Meeting> held = row.held.subMap(first, end);
            if (!held.isEmpty()) {
                for (int slot = held.firstKey(); slot < held.lastKey(); slot++) {
                    if (!held.containsKey(slot)) {
                        breaks.add(slot);
                    }
                }
            }
            first = end;
        }
        return breaks;
    }

    private static int x(int slot) {
        return MARGIN + NAMES + slot * COLUMN;
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
    }

    /** Who meets whom in one's slots. */
    private static final class Row {

        private final SideView who;
        private final SortedMap<Integer, Meeting> held = new TreeMap<>();
        private final Map<Integer, Meeting> cancelled = new HashMap<>();

        Row(SideView who) {
            this.who = who;
        }

        void put(AppointmentView one, @Nullable SideView other) {
            (one.cancelled() ? cancelled : held).put(one.slot(), new Meeting(one, other));
        }
    }

    /**
     * A meeting as one of those in it sees it.
     *
     * @param other null for the interpreter, who sees both sides
     */
    private record Meeting(AppointmentView one, @Nullable SideView other) {

        String label() {
            return other == null
                    ? one.requester().reference() + "–" + one.responder().reference()
                    : other.reference();
        }

        String where() {
            return one.interpreter() == null || other == null
                    ? one.room()
                    : one.room() + " · " + one.interpreter();
        }

        String title() {
            return "%s – %s, %s%s"
                    .formatted(
                            Objects.requireNonNullElse(
                                    one.requester().name(), one.requester().reference()),
                            Objects.requireNonNullElse(
                                    one.responder().name(), one.responder().reference()),
                            one.room(),
                            one.interpreter() == null ? "" : ", " + one.interpreter());
        }
    }
}
