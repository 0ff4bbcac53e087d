package parley.notification.adapter.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.notification.adapter.wording.Sheet.Fact;
import parley.notification.application.Letter;
import parley.notification.application.Letter.Addressee;
import parley.notification.application.Letter.Appointment;

/** Says each kind of letter in one language. */
final class LetterWriter {

    private final Words words;
    private final Locale locale;
    private final Times times;

    LetterWriter(Words words, Locale locale) {
        this.words = words;
        this.locale = locale;
        this.times = new Times(locale);
    }

    Sheet write(Letter letter) {
        return switch (letter) {
            case Letter.RegistrationConfirmed confirmed -> confirmation(confirmed);
            case Letter.MeetingInvitation invitation -> invitation(invitation);
            case Letter.MeetingCancellation cancellation -> cancellation(cancellation);
            case Letter.WithdrawalConfirmed withdrawal -> withdrawal(withdrawal);
        };
    }

    private Sheet confirmation(Letter.RegistrationConfirmed letter) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("forum", letter.forum()));
        facts.add(fact("date", times.date(letter.date())));
        addPresent(facts, "venue", letter.venue());
        words.find("role." + letter.role()).ifPresent(role -> facts.add(fact("role", role)));
        addPresent(facts, "reference", letter.reference());
        return sheet("registration-confirmed", letter, Map.of(), facts, List.of(), false);
    }

    private Sheet invitation(Letter.MeetingInvitation letter) {
        Appointment appointment = letter.appointment();
        List<Fact> facts = place(appointment, letter.addressee());
        if (appointment.interpreted() && appointment.counterpart() != null) {
            facts.add(fact("interpretation", words.say("interpretation", Map.of())));
        }
        if (letter.joinUrl() != null) {
            facts.add(new Fact(label("join"), letter.joinUrl(), letter.joinUrl()));
        }
        Map<String, Object> names = names(appointment);
        names.put("moved", letter.moved());
        return sheet("meeting-invitation", letter, names, facts, List.of(), true);
    }

    private Sheet cancellation(Letter.MeetingCancellation letter) {
        Appointment appointment = letter.appointment();
        List<Fact> facts = place(appointment, letter.addressee());
        addPresent(facts, "reason", letter.reason());
        Map<String, Object> names = names(appointment);
        names.put("cancelledBy", letter.cancelledBy() == null ? false : letter.cancelledBy());
        return sheet("meeting-cancellation", letter, names, facts, List.of(), true);
    }

    private Sheet withdrawal(Letter.WithdrawalConfirmed letter) {
        List<String> items =
                letter.cancelled().stream()
                        .map(appointment -> line(appointment, letter.addressee()))
                        .toList();
        Map<String, Object> names =
                Map.of("company", letter.company(), "cancelled", !items.isEmpty());
        return sheet("withdrawal-confirmed", letter, names, List.of(), items, false);
    }

    private List<Fact> place(Appointment appointment, Addressee addressee) {
        List<Fact> facts = new ArrayList<>();
        facts.add(
                appointment.counterpart() == null
                        ? fact("parties", parties(appointment))
                        : fact("counterpart", appointment.counterpart()));
        facts.add(fact("time", times.span(appointment, addressee.zone())));
        facts.add(fact("room", appointment.room()));
        return facts;
    }

    private String line(Appointment appointment, Addressee addressee) {
        return times.span(appointment, addressee.zone())
                + " · "
                + (appointment.counterpart() == null
                        ? parties(appointment)
                        : appointment.counterpart());
    }

    private static String parties(Appointment appointment) {
        return appointment.requester() + " – " + appointment.responder();
    }

    private static Map<String, Object> names(Appointment appointment) {
        Map<String, Object> names = new HashMap<>();
        names.put("requester", appointment.requester());
        names.put("responder", appointment.responder());
        names.put(
                "counterpart",
                appointment.counterpart() == null ? false : appointment.counterpart());
        return names;
    }

    private Sheet sheet(
            String kind,
            Letter letter,
            Map<String, Object> names,
            List<Fact> facts,
            List<String> items,
            boolean forTheCalendar) {
        Map<String, Object> context = new HashMap<>(names);
        context.put("forum", letter.forum());
        context.put("name", letter.addressee().name());
        context.put("organisation", letter.addressee().organisation());
        return new Sheet(
                locale.toLanguageTag(),
                words.say(kind + ".subject", context),
                forTheCalendar ? words.say("calendar.summary", context) : "",
                words.say("greeting", context),
                words.say(kind + ".lead", context),
                facts,
                items,
                words.say(kind + ".note", context),
                words.say("closing", context),
                words.say("footer", context));
    }

    private void addPresent(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(fact(label, value));
        }
    }

    private Fact fact(String label, String value) {
        return new Fact(label(label), value, "");
    }

    private String label(String name) {
        return words.say("label." + name, Map.of());
    }
}
