package parley.matchmaking.adapter.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.application.TimetableSheet;
import parley.matchmaking.application.TimetableSheet.Entry;
import parley.matchmaking.application.TimetableSheet.Row;
import parley.matchmaking.domain.consultation.ConsultationDay;
import parley.matchmaking.domain.consultation.Placement;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Party;

/**
 * A timetable as a picture (SVG 1.1): participants and interpreters below one another, slots side
 * by side in the forum's local time. A participant's breaks are the idle slots between its first
 * and its last meeting.
 */
final class TimetablePicture {

    private static final int MARGIN = 16;
    private static final int LABELS = 232;
    private static final int HEAD = 112;
    private static final int ROW = 24;
    private static final int SECTION = 28;
    private static final int BADGE = 36;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final TimetableSheet timetable;
    private final Map<CompanyId, Company> companies;
    private final PictureColumns columns;
    private final PictureStyle style;
    private final SvgWriter svg = new SvgWriter();
    private int y = HEAD;

    private TimetablePicture(TimetableSheet timetable) {
        this.timetable = timetable;
        this.companies = timetable.companies();
        this.columns = new PictureColumns(timetable.grid(), MARGIN + LABELS);
        this.style = new PictureStyle(byInterpreter(timetable).keySet());
    }

    static String of(TimetableSheet timetable) {
        return new TimetablePicture(timetable).drawn();
    }

    private String drawn() {
        SortedMap<String, List<Entry>> interpreters = byInterpreter(timetable);
        int sections = 2 + (interpreters.isEmpty() ? 0 : 1);
        int lines = timetable.rows().size() + interpreters.size();
        int height = HEAD + sections * SECTION + lines * ROW + MARGIN;
        int width = Math.max(columns.right() + MARGIN, 1180);
        svg.picture(width, height, title(), style.css());
        style.patterns(svg);
        svg.rect("paper", 0, 0, width, height);
        svg.text("title", MARGIN, 30, title());
        style.legend(svg, MARGIN, 48);
        columnHeads();
        section("Sellers", Side.SELLER);
        section("Buyers", Side.BUYER);
        if (!interpreters.isEmpty()) {
            heading("Interpreters", interpreters.size());
            interpreters.forEach(this::interpreter);
        }
        bands(height - MARGIN);
        return svg.finished();
    }

    private String title() {
        long held = timetable.places().stream().filter(one -> !one.freed()).count();
        return "%s · %s · %s · %s · version %d"
                .formatted(
                        timetable.forum(),
                        dates(),
                        timetable.grid().zone(),
                        held == 1 ? "1 meeting" : held + " meetings",
                        timetable.version());
    }

    private String dates() {
        List<ConsultationDay> days = timetable.grid().days();
        LocalDate first = days.getFirst().date();
        return days.size() == 1 ? first.toString() : first + " – " + days.getLast().date();
    }

    private void columnHeads() {
        for (int slot = 0; slot < timetable.grid().size(); slot++) {
            var time = timetable.grid().span(slot);
            var zone = timetable.grid().zone();
            int middle = columns.left(slot) + PictureColumns.SLOT / 2;
            if (slot > 0 && timetable.grid().dayOf(slot) != timetable.grid().dayOf(slot - 1)) {
                svg.text("section", columns.left(slot), HEAD - 36, date(slot));
            }
            svg.text("time", middle, HEAD - 20, TIME.format(time.start().atZone(zone)));
            svg.text("until", middle, HEAD - 6, "– " + TIME.format(time.end().atZone(zone)));
        }
    }

    private String date(int slot) {
        return timetable.grid().days().get(timetable.grid().dayOf(slot)).date().toString();
    }

    private void bands(int bottom) {
        for (PictureColumns.Band band : columns.bands()) {
            int x = band.x() + PictureColumns.BAND / 2 + 4;
            int middle = HEAD + 100;
            svg.rect("band", band.x(), HEAD, PictureColumns.BAND, bottom - HEAD);
            svg.text(
                    "pause",
                    x,
                    middle,
                    band.isNight()
                            ? "night"
                            : "break for all, " + band.length().toMinutes() + " min",
                    "transform",
                    "rotate(-90 " + x + " " + middle + ")");
        }
    }

    private void section(String name, Side side) {
        List<Row> rows =
                timetable.rows().stream().filter(one -> one.company().side() == side).toList();
        heading(name, rows.size());
        rows.forEach(this::participant);
    }

    private void heading(String name, int count) {
        svg.text("section", MARGIN, y + 20, name + " (" + count + ")");
        y += SECTION;
    }

    private void participant(Row row) {
        Company company = row.company();
        label(company.reference(), company.name(), company.name() + ", " + company.country());
        NavigableSet<Integer> busy = new TreeSet<>();
        timetable.held(company.id()).forEach(one -> busy.add(one.placement().slot()));
        for (int slot = 0; slot < timetable.grid().size(); slot++) {
            boolean idle = isBetweenTwoOfItsDay(busy, slot);
            if (row.unavailable().contains(slot)) {
                cell("unavailable", slot, "unavailable");
            } else if (idle && !busy.contains(slot)) {
                cell("break", slot, "break");
            }
        }
        timetable.places().stream()
                .filter(one -> partner(one.placement(), company.id()) != null)
                .sorted((one, other) -> Boolean.compare(other.freed(), one.freed()))
                .forEach(one -> meeting(one, company.id()));
        y += ROW;
    }

    private boolean isBetweenTwoOfItsDay(NavigableSet<Integer> busy, int slot) {
        Integer before = busy.lower(slot);
        Integer after = busy.higher(slot);
        int day = timetable.grid().dayOf(slot);
        return before != null
                && after != null
                && timetable.grid().dayOf(before) == day
                && timetable.grid().dayOf(after) == day;
    }

    private void meeting(Entry entry, CompanyId company) {
        Placement place = entry.placement();
        Party partner = partner(place, company);
        if (partner == null) {
            return;
        }
        String words = partner.reference() + " " + name(partner);
        int badge = place.interpreter() == null || entry.freed() ? 0 : BADGE;
        box(entry, words, words + ", room " + place.room(), badge);
    }

    private void interpreter(String reference, List<Entry> served) {
        label(
                reference,
                served.size() + (served.size() == 1 ? " meeting" : " meetings"),
                reference);
        served.forEach(
                one ->
                        box(
                                one,
                                one.placement().requester().reference()
                                        + " – "
                                        + one.placement().responder().reference(),
                                name(one.placement().requester())
                                        + " – "
                                        + name(one.placement().responder()),
                                0));
        y += ROW;
    }

    private void label(String reference, String name, String explanation) {
        svg.rect("line", MARGIN, y, columns.right() - MARGIN, 1);
        svg.group(explanation);
        svg.text("reference", MARGIN, y + 16, PictureText.fitted(reference, 56, 12));
        svg.text("name", MARGIN + 60, y + 16, PictureText.fitted(name, LABELS - 68, 12));
        svg.end();
    }

    private void cell(String cssClass, int slot, String words) {
        int x = columns.left(slot);
        svg.rect(cssClass, x, y + 2, PictureColumns.SLOT, ROW - 3);
        svg.text("small", x + PictureColumns.SLOT / 2, y + 16, words);
    }

    private void box(Entry entry, String words, String explanation, int badge) {
        BookedInterpreter interpreter = entry.placement().interpreter();
        String reference = interpreter == null ? "" : interpreter.reference();
        int x = columns.left(entry.placement().slot());
        String shown = PictureText.fitted(words, PictureColumns.SLOT - 12 - badge, 11);
        svg.group(explanation + (reference.isEmpty() ? "" : ", interpreter " + reference));
        if (entry.freed()) {
            svg.rect("freed", x, y + 2, PictureColumns.SLOT, ROW - 3, "rx", 3);
            svg.text("gone", x + 7, y + 16, shown);
        } else {
            svg.rect(style.of(reference), x, y + 2, PictureColumns.SLOT, ROW - 3, "rx", 3);
            svg.text("partner", x + 7, y + 16, shown);
        }
        if (badge > 0) {
            svg.rect("badge", x + PictureColumns.SLOT - badge, y + 4, badge - 3, ROW - 7, "rx", 3);
            svg.text(
                    "by",
                    x + PictureColumns.SLOT - badge / 2 - 1,
                    y + 16,
                    PictureText.fitted(reference, badge, 10));
        }
        svg.end();
    }

    private String name(Party party) {
        Company company = companies.get(party.company());
        return company == null ? "" : company.name();
    }

    private static @Nullable Party partner(Placement place, CompanyId company) {
        if (place.requester().company().equals(company)) {
            return place.responder();
        }
        return place.responder().company().equals(company) ? place.requester() : null;
    }

    private static SortedMap<String, List<Entry>> byInterpreter(TimetableSheet timetable) {
        SortedMap<String, List<Entry>> served = new TreeMap<>();
        for (Entry entry : timetable.places()) {
            BookedInterpreter interpreter = entry.placement().interpreter();
            if (interpreter != null && !entry.freed()) {
                served.computeIfAbsent(interpreter.reference(), _ -> new ArrayList<>()).add(entry);
            }
        }
        return served;
    }
}
