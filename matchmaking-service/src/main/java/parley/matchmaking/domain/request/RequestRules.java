package parley.matchmaking.domain.request;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;

/**
 * What holds for the requests of one forum.
 *
 * @param closesAt from then on requests are refused and open ones expire; null for never
 * @param sides what holds for each company of a side
 * @param companies what holds for a company instead of its side's
 */
public record RequestRules(
        ForumId forum,
        @Nullable Instant closesAt,
        Map<Side, Limits> sides,
        Map<CompanyId, Limits> companies,
        Set<Block> blocks) {

    /** Rules tell nothing to other services. */
    public enum NoEvent {}

    public RequestRules {
        sides = Map.copyOf(sides);
        companies = Map.copyOf(companies);
        blocks = Set.copyOf(blocks);
    }

    public static RequestRules none(ForumId forum) {
        return new RequestRules(forum, null, Map.of(), Map.of(), Set.of());
    }

    /** Whether requests are over at this instant. */
    public boolean areClosedBy(Instant now) {
        return closesAt != null && !now.isBefore(closesAt);
    }

    public Limits limitsOf(Company company) {
        Limits side = sides.getOrDefault(company.side(), Limits.NONE);
        return companies.getOrDefault(company.id(), side);
    }

    /** In either direction. */
    public boolean block(CompanyId one, CompanyId other) {
        return blocks.stream().anyMatch(block -> block.isBetween(one, other));
    }

    /** What an organiser decides; blocks are the companies' own. */
    public Decision<RequestRules, NoEvent> decide(
            @Nullable Instant closing, Map<Side, Limits> bySide, Map<CompanyId, Limits> byCompany) {
        return to(new RequestRules(forum, closing, bySide, byCompany, blocks));
    }

    public Decision<RequestRules, NoEvent> with(Block block) {
        Set<Block> more = new LinkedHashSet<>(blocks);
        more.add(block);
        return to(new RequestRules(forum, closesAt, sides, companies, more));
    }

    public Decision<RequestRules, NoEvent> without(Block block) {
        Set<Block> fewer = new LinkedHashSet<>(blocks);
        fewer.remove(block);
        return to(new RequestRules(forum, closesAt, sides, companies, fewer));
    }

    private Decision<RequestRules, NoEvent> to(RequestRules other) {
        return equals(other) ? Decision.unchanged(this) : Decision.changed(other);
    }
}
