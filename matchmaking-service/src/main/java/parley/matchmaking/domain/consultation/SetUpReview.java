package parley.matchmaking.domain.consultation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.FieldProblem;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedInterpreter;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedUnavailability;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.LanguagePair;

/**
 * Reads a proposed set-up against who takes part; finds everything that is wrong with it at once.
 */
public final class SetUpReview {

    private static final int GREATEST_ROOMS = 999;

    private final Map<String, Company> companies = new HashMap<>();
    private final Map<String, Interpreter> interpreters = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private SetUpReview(Collection<Company> companies, Collection<Interpreter> interpreters) {
        companies.forEach(one -> this.companies.put(one.reference(), one));
        interpreters.forEach(one -> this.interpreters.put(one.reference(), one));
    }

    /** Either a set-up or what has to be corrected first. */
    public static Finding review(
            ProposedSetUp proposed,
            Collection<Company> companies,
            Collection<Interpreter> interpreters) {
        SetUpReview review = new SetUpReview(companies, interpreters);
        Optional<SlotGrid> grid = GridReview.review(proposed.grid(), review.problems);
        int slots = GridReview.slotsOf(proposed.grid());
        review.rooms(proposed.videoRooms(), proposed.tables());
        List<EngagedInterpreter> engaged = review.engaged(proposed.interpreters(), slots);
        List<Unavailability> unavailable = review.unavailable(proposed.unavailability(), slots);
        List<Party> onSite = review.onSite(proposed.onSite());
        List<LegalHours> hours = HoursReview.review(proposed.legalHours(), review.problems);
        Preferences preferences =
                PreferencesReview.review(
                        proposed.preferences(), review.companies, slots, review.problems);
        Places places = new Places(proposed.videoRooms(), proposed.tables());
        return grid.isPresent() && review.problems.isEmpty()
                ? new Finding.Good(
                        new SetUp(
                                grid.get(),
                                places,
                                engaged,
                                unavailable,
                                onSite,
                                hours,
                                preferences))
                : new Finding.Bad(review.problems);
    }

    private void rooms(int videoRooms, int tables) {
        int least = tables > 0 ? 0 : 1;
        if (videoRooms < least || videoRooms > GREATEST_ROOMS) {
            problem(
                    "videoRooms",
                    "Give %d to %d rooms, not %d.".formatted(least, GREATEST_ROOMS, videoRooms));
        }
        if (tables < 0 || tables > GREATEST_ROOMS) {
            problem("tables", "Give 0 to %d tables, not %d.".formatted(GREATEST_ROOMS, tables));
        }
    }

    private List<Party> onSite(List<String> references) {
        List<Party> onSite = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < references.size(); i++) {
            String field = "onSite[" + i + "]";
            once(field, references.get(i), seen);
            company(field, references.get(i)).map(Party::of).ifPresent(onSite::add);
        }
        return onSite;
    }

    private Optional<Company> company(String field, String reference) {
        @Nullable Company known = companies.get(reference);
        if (known == null) {
            problem(
                    field,
                    "No confirmed company has the reference %s; register it first."
                            .formatted(reference));
        }
        return Optional.ofNullable(known);
    }

    private List<EngagedInterpreter> engaged(List<ProposedInterpreter> proposed, int slots) {
        List<EngagedInterpreter> engaged = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < proposed.size(); i++) {
            String field = "interpreters[" + i + "]";
            ProposedInterpreter one = proposed.get(i);
            once(field + ".reference", one.reference(), seen);
            @Nullable Interpreter known = interpreters.get(one.reference());
            if (known == null) {
                problem(
                        field + ".reference",
                        "No confirmed interpreter has the reference %s; register them first."
                                .formatted(one.reference()));
            }
            Set<LanguagePair> pairs = pairs(field, one.pairs());
            SortedSet<Integer> unavailable =
                    slots(field + ".unavailableSlots", one.unavailableSlots(), slots);
            if (known != null) {
                engaged.add(
                        new EngagedInterpreter(
                                new BookedInterpreter(known.id(), known.reference()),
                                pairs,
                                unavailable));
            }
        }
        return engaged;
    }

    private List<Unavailability> unavailable(List<ProposedUnavailability> proposed, int slots) {
        List<Unavailability> unavailable = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < proposed.size(); i++) {
            String field = "unavailability[" + i + "]";
            ProposedUnavailability one = proposed.get(i);
            once(field + ".company", one.company(), seen);
            SortedSet<Integer> when = slots(field + ".slots", one.slots(), slots);
            company(field + ".company", one.company())
                    .map(known -> new Unavailability(Party.of(known), when))
                    .ifPresent(unavailable::add);
        }
        return unavailable;
    }

    private Set<LanguagePair> pairs(String field, List<String> texts) {
        Set<LanguagePair> pairs = new LinkedHashSet<>();
        if (texts.isEmpty()) {
            problem(field + ".pairs", "Give at least one pair of languages, for example ko-ru.");
        }
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String[] languages = text.split("-", -1);
            if (text.matches("[a-z]{2,3}-[a-z]{2,3}") && !languages[0].equals(languages[1])) {
                pairs.add(new LanguagePair(languages[0], languages[1]));
            } else {
                problem(
                        "%s.pairs[%d]".formatted(field, i),
                        "\"%s\" is no pair; write two different languages, for example ko-ru."
                                .formatted(text));
            }
        }
        return pairs;
    }

    private SortedSet<Integer> slots(String field, List<Integer> indices, int slots) {
        SortedSet<Integer> inside = new TreeSet<>();
        for (int i = 0; i < indices.size(); i++) {
            int slot = indices.get(i);
            if (slot < 0 || slot >= slots) {
                problem(
                        "%s[%d]".formatted(field, i),
                        "There is no slot %d; slots are 0 to %d.".formatted(slot, slots - 1));
            } else {
                inside.add(slot);
            }
        }
        return inside;
    }

    private void once(String field, String reference, Set<String> seen) {
        if (!seen.add(reference)) {
            problem(field, reference + " stands here twice; join the two entries.");
        }
    }

    private void problem(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }

    /** What a review comes to. */
    public sealed interface Finding {

        record Good(SetUp setUp) implements Finding {}

        record Bad(List<FieldProblem> problems) implements Finding {

            public Bad {
                problems = List.copyOf(problems);
            }
        }
    }
}
