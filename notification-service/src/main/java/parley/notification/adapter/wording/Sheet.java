package parley.notification.adapter.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A letter cut into what the layouts place.
 *
 * @param summary one line for the calendar; may be empty
 * @param facts what happens when and where, as a table
 * @param items what there are several of, as a list
 * @param note below them; may be empty
 */
record Sheet(
        String language,
        String subject,
        String summary,
        String greeting,
        String lead,
        List<Fact> facts,
        List<String> items,
        String note,
        String closing,
        String footer) {

    /**
     * @param link where the value leads; empty if nowhere
     */
    record Fact(String label, String value, String link) {}

    /** What a calendar shows of it: the facts, without the letter around them. */
    String description() {
        return facts.stream()
                .map(fact -> fact.label() + ": " + fact.value())
                .collect(Collectors.joining("\n"));
    }

    Map<String, Object> context() {
        Map<String, Object> context = new HashMap<>();
        context.put("language", language);
        context.put("subject", subject);
        context.put("greeting", greeting);
        context.put("lead", lead);
        context.put("facts", facts.stream().map(Sheet::context).toList());
        context.put("hasFacts", !facts.isEmpty());
        context.put("items", items);
        context.put("hasItems", !items.isEmpty());
        context.put("note", note);
        context.put("closing", closing);
        context.put("closingLines", closing.lines().toList());
        context.put("footer", footer);
        return context;
    }

    private static Map<String, Object> context(Fact fact) {
        return Map.of("label", fact.label(), "value", fact.value(), "link", fact.link());
    }
}
