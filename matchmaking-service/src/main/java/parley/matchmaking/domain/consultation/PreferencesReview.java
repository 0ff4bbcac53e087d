package parley.matchmaking.domain.consultation;

import java.util.ArrayList;
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
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedPreferences;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedRule;
import parley.matchmaking.domain.consultation.ProposedSetUp.ProposedWish;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.Policy;
import parley.scheduling.Policy.Objective;

/** The part of a {@link SetUpReview} that concerns rules for meetings, wishes and the policy. */
final class PreferencesReview {

    private final Map<String, Company> companies;
    private final int slots;
    private final List<FieldProblem> problems;

    private PreferencesReview(
            Map<String, Company> companies, int slots, List<FieldProblem> problems) {
        this.companies = companies;
        this.slots = slots;
        this.problems = problems;
    }

    /** Adds what is wrong to the problems given. */
    static Preferences review(
            ProposedPreferences proposed,
            Map<String, Company> companies,
            int slots,
            List<FieldProblem> problems) {
        PreferencesReview review = new PreferencesReview(companies, slots, problems);
        List<MeetingRule> rules = review.rules(proposed.meetingRules());
        List<Wish> wishes = review.wishes(proposed.wishes());
        Policy policy = review.policy(proposed.objectives());
        return new Preferences(rules, wishes, policy);
    }

    private List<MeetingRule> rules(List<ProposedRule> proposed) {
        List<MeetingRule> rules = new ArrayList<>();
        Set<Pair> seen = new HashSet<>();
        for (int i = 0; i < proposed.size(); i++) {
            String field = "meetingRules[" + i + "]";
            rule(field, proposed.get(i))
                    .ifPresent(
                            rule -> {
                                if (!seen.add(rule.pair())) {
                                    problem(
                                            field + ".companies",
                                            rule.pair()
                                                    + " stands here twice; join the two entries.");
                                }
                                rules.add(rule);
                            });
        }
        requireNoCircle(rules);
        return rules;
    }

    private Optional<MeetingRule> rule(String field, ProposedRule proposed) {
        Optional<Pair> pair = pair(field + ".companies", proposed.companies());
        SortedSet<Integer> notSlots = new TreeSet<>();
        for (int i = 0; i < proposed.notSlots().size(); i++) {
            int slot = proposed.notSlots().get(i);
            if (isSlot("%s.notSlots[%d]".formatted(field, i), slot)) {
                notSlots.add(slot);
            }
        }
        Integer fixed = proposed.slot();
        if (fixed != null && isSlot(field + ".slot", fixed) && notSlots.contains(fixed)) {
            problem(field + ".slot", "Slot " + fixed + " is also in notSlots; choose one.");
        }
        Optional<Pair> after =
                proposed.after() == null
                        ? Optional.empty()
                        : pair(field + ".after", proposed.after());
        return pair.map(
                one ->
                        new MeetingRule(
                                one, fixed, notSlots, proposed.rather(), after.orElse(null)));
    }

    private Optional<Pair> pair(String field, List<String> references) {
        if (references.size() != 2 || references.get(0).equals(references.get(1))) {
            problem(field, "Write the references of the two companies, for example S0001, B0001.");
            return Optional.empty();
        }
        Optional<Party> one = company(field + "[0]", references.get(0));
        Optional<Party> other = company(field + "[1]", references.get(1));
        return one.flatMap(first -> other.map(second -> Pair.of(first, second)));
    }

    private Optional<Party> company(String field, String reference) {
        @Nullable Company known = companies.get(reference);
        if (known == null) {
            problem(
                    field,
                    "No confirmed company has the reference %s; register it first."
                            .formatted(reference));
        }
        return Optional.ofNullable(known).map(Party::of);
    }

    private boolean isSlot(String field, int slot) {
        boolean is = slot >= 0 && slot < slots;
        if (!is) {
            problem(field, "There is no slot %d; slots are 0 to %d.".formatted(slot, slots - 1));
        }
        return is;
    }

    /** A meeting that comes after itself, by way of others or not. */
    private void requireNoCircle(List<MeetingRule> rules) {
        Map<Pair, Pair> after = new HashMap<>();
        for (MeetingRule rule : rules) {
            if (rule.after() != null) {
                after.put(rule.pair(), rule.after());
            }
        }
        for (MeetingRule rule : rules) {
            Set<Pair> chain = new LinkedHashSet<>();
            @Nullable Pair next = rule.pair();
            while (next != null && chain.add(next)) {
                next = after.get(next);
            }
            if (rule.pair().equals(next)) {
                problem(
                        "meetingRules",
                        "These can't each come after the next: %s; take one out.".formatted(chain));
                return;
            }
        }
    }

    private List<Wish> wishes(List<ProposedWish> proposed) {
        List<Wish> wishes = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < proposed.size(); i++) {
            String field = "wishes[" + i + "].company";
            ProposedWish wish = proposed.get(i);
            if (!seen.add(wish.company())) {
                problem(field, wish.company() + " stands here twice; join the two entries.");
            }
            company(field, wish.company())
                    .ifPresent(company -> wishes.add(new Wish(company, wish.rather())));
        }
        return wishes;
    }

    private Policy policy(List<Objective> objectives) {
        try {
            return Policy.startingWith(objectives);
        } catch (IllegalArgumentException impossible) {
            problem("objectives", impossible.getMessage() + ".");
            return Policy.STANDARD;
        }
    }

    private void problem(String field, String message) {
        problems.add(new FieldProblem(field, message));
    }
}
