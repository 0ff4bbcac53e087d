package parley.matchmaking.adapter.mongo;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.HalfDay;
import parley.matchmaking.domain.consultation.MeetingRule;
import parley.matchmaking.domain.consultation.Pair;
import parley.matchmaking.domain.consultation.Preferences;
import parley.matchmaking.domain.consultation.Wish;
import parley.scheduling.Policy;
import parley.scheduling.Policy.Objective;

/**
 * What makes one timetable better than another.
 *
 * <pre>{@code
 * { rules: [{ pair: [{…}, {…}], slot?, notSlots: [0], rather?: "MORNING", after?: [{…}, {…}] }],
 *   wishes: [{ company: {…}, rather: "AFTERNOON" }], objectives: ["MUST_MEETS", …] }
 * }</pre>
 */
record PreferencesDocument(
        List<RuleDocument> rules, List<WishDocument> wishes, List<Objective> objectives) {

    record RuleDocument(
            List<PartyDocument> pair,
            @Nullable Integer slot,
            List<Integer> notSlots,
            @Nullable HalfDay rather,
            @Nullable List<PartyDocument> after) {

        static RuleDocument of(MeetingRule rule) {
            return new RuleDocument(
                    written(rule.pair()),
                    rule.slot(),
                    List.copyOf(rule.notSlots()),
                    rule.rather(),
                    rule.after() == null ? null : written(rule.after()));
        }

        MeetingRule toRule() {
            return new MeetingRule(
                    read(pair),
                    slot,
                    new TreeSet<>(notSlots),
                    rather,
                    after == null ? null : read(after));
        }
    }

    record WishDocument(PartyDocument company, HalfDay rather) {}

    static PreferencesDocument of(Preferences preferences) {
        return new PreferencesDocument(
                preferences.meetings().stream().map(RuleDocument::of).toList(),
                preferences.wishes().stream()
                        .map(
                                wish ->
                                        new WishDocument(
                                                PartyDocument.of(wish.company()), wish.rather()))
                        .toList(),
                preferences.policy().order());
    }

    Preferences toPreferences() {
        return new Preferences(
                rules.stream().map(RuleDocument::toRule).toList(),
                wishes.stream()
                        .map(wish -> new Wish(wish.company().toParty(), wish.rather()))
                        .toList(),
                new Policy(objectives));
    }

    private static List<PartyDocument> written(Pair pair) {
        return List.of(PartyDocument.of(pair.one()), PartyDocument.of(pair.other()));
    }

    private static Pair read(List<PartyDocument> stored) {
        return Pair.of(stored.get(0).toParty(), stored.get(1).toParty());
    }
}
