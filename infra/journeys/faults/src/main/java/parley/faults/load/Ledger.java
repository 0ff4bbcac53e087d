package parley.faults.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was acknowledged, and so must have its effect. Safe for many threads. */
public final class Ledger {

    private final Map<String, Registered> people = new LinkedHashMap<>();
    private final Map<String, List<String>> companies = new LinkedHashMap<>();
    private int acknowledged;

    /** What a registration was last acknowledged to be. */
    public enum Standing {
        SUBMITTED,
        CONFIRMED,
        REJECTED,
        CANCELLED
    }

    /**
     * A registration.
     *
     * @param reference unique in the forum for a person, the company's for a company
     * @param email unique
     * @param id empty for one that was ordered, which nobody answers
     */
    public record Registered(
            String reference, String email, Optional<String> id, Standing standing) {}

    /** A command that made a registration, or changed it. */
    public synchronized void acknowledge(Registered now) {
        acknowledged++;
        people.put(now.email(), now);
    }

    /** The company's newest representative; comes with the registration that it is of. */
    public synchronized void represent(String company, String participant) {
        companies.computeIfAbsent(company, name -> new ArrayList<>()).add(participant);
    }

    public synchronized int acknowledged() {
        return acknowledged;
    }

    public synchronized List<Registered> registrations() {
        return List.copyOf(people.values());
    }

    /** Participants who represented it, by company, the oldest first. */
    public synchronized Map<String, List<String>> companies() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        companies.forEach((name, history) -> copy.put(name, List.copyOf(history)));
        return copy;
    }
}
