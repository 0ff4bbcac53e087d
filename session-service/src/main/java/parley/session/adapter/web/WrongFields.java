package parley.session.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/** Collects what is wrong between fields, and refuses it as the platform refuses wrong fields. */
final class WrongFields {

    private final List<Map<String, String>> errors = new ArrayList<>();

    void add(String field, String message) {
        errors.add(Map.of("field", field, "message", message));
    }

    void refuse() {
        if (!errors.isEmpty()) {
            throw refused();
        }
    }

    static RefusedException required(String field) {
        WrongFields wrong = new WrongFields();
        wrong.add(field, "Is required.");
        return wrong.refused();
    }

    private RefusedException refused() {
        return new RefusedException(
                Refusal.malformed(
                                "invalid-fields",
                                "The request has %d wrong field(s).".formatted(errors.size()))
                        .with("errors", List.copyOf(errors)));
    }
}
