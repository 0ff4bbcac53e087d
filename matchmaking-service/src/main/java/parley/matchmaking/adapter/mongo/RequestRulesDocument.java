package parley.matchmaking.adapter.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.request.Block;
import parley.matchmaking.domain.request.Limits;
import parley.matchmaking.domain.request.RequestRules;

/**
 * Rules; {@code _id} is the forum's.
 *
 * <pre>{@code
 * { closesAt?, sides: [{ of: "SELLER", minimum, maximum }],
 *   companies: [{ of: uuid, minimum, maximum }],
 *   blocks: [{ by: uuid, against: uuid }] }
 * }</pre>
 */
record RequestRulesDocument(
        @Nullable Instant closesAt,
        List<LimitsDocument> sides,
        List<LimitsDocument> companies,
        List<BlockDocument> blocks) {

    record LimitsDocument(String of, int minimum, int maximum) {

        static LimitsDocument of(Map.Entry<?, Limits> one) {
            return new LimitsDocument(
                    one.getKey().toString(), one.getValue().minimum(), one.getValue().maximum());
        }

        Limits toLimits() {
            return new Limits(minimum, maximum);
        }
    }

    record BlockDocument(String by, String against) {}

    static RequestRulesDocument of(RequestRules rules) {
        return new RequestRulesDocument(
                rules.closesAt(),
                rules.sides().entrySet().stream().map(LimitsDocument::of).toList(),
                rules.companies().entrySet().stream().map(LimitsDocument::of).toList(),
                rules.blocks().stream()
                        .map(
                                one ->
                                        new BlockDocument(
                                                one.by().toString(), one.against().toString()))
                        .toList());
    }

    RequestRules toRules(ForumId forum) {
        return new RequestRules(
                forum,
                closesAt,
                sides.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> Side.valueOf(one.of()), LimitsDocument::toLimits)),
                companies.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> CompanyId.of(one.of()), LimitsDocument::toLimits)),
                blocks.stream()
                        .map(one -> new Block(CompanyId.of(one.by()), CompanyId.of(one.against())))
                        .collect(Collectors.toSet()));
    }
}
