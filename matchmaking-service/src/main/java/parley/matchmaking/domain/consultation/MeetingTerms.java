package parley.matchmaking.domain.consultation;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.Party;
import parley.scheduling.Room;

/** What a set-up says of single meetings, found without looking through all that it says. */
final class MeetingTerms {

    private final SetUp setUp;
    private final Map<Pair, MeetingRule> rules;
    private final Set<CompanyId> onSite;

    MeetingTerms(SetUp setUp) {
        this.setUp = setUp;
        rules =
                setUp.preferences().meetings().stream()
                        .collect(Collectors.toMap(MeetingRule::pair, Function.identity()));
        onSite = setUp.onSite().stream().map(Party::company).collect(Collectors.toSet());
    }

    SlotGrid grid() {
        return setUp.grid();
    }

    MeetingRule ruleOf(Pair pair) {
        MeetingRule rule = rules.get(pair);
        return rule == null ? MeetingRule.none(pair) : rule;
    }

    /**
     * Two who come in person sit at a table, if there are any; the others see each other on screen.
     */
    String roomKindFor(CompanyId one, CompanyId other) {
        return setUp.places().tables() > 0 && onSite.contains(one) && onSite.contains(other)
                ? Places.TABLE
                : Room.VIDEO;
    }
}
