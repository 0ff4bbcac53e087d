package parley.matchmaking.application;

import java.util.List;
import java.util.function.Function;
import parley.matchmaking.domain.Decision;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.request.Block;
import parley.matchmaking.domain.request.RequestRules;
import parley.matchmaking.domain.request.RequestRules.NoEvent;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** A company wants to be asked no more by another one, nor to ask it. Repeatable. */
public final class BlockCompany {

    private final Authority authority;
    private final RequestRulebooks rules;
    private final Meetings meetings;

    public BlockCompany(Authority authority, RequestRulebooks rules, Meetings meetings) {
        this.authority = authority;
        this.rules = rules;
        this.meetings = meetings;
    }

    /** Declines an open request between the two; what is agreed stays. */
    public Outcome<Block> block(ForumId forum, Block block, Caller caller) {
        return changed(forum, block, caller, current -> current.with(block))
                .map(
                        blocked -> {
                            declineBetween(forum, blocked);
                            return blocked;
                        });
    }

    public Outcome<Block> unblock(ForumId forum, Block block, Caller caller) {
        return changed(forum, block, caller, current -> current.without(block));
    }

    private void declineBetween(ForumId forum, Block block) {
        meetings.change(
                PairIds.meeting(forum, block.by(), block.against()),
                current -> current.value().declineIfOpen());
    }

    private Outcome<Block> changed(
            ForumId forum,
            Block block,
            Caller caller,
            Function<RequestRules, Decision<RequestRules, NoEvent>> change) {
        return authority
                .represent(forum, block.by(), caller)
                .flatMap(_ -> authority.company(forum, block.against()))
                .flatMap(
                        _ -> {
                            rules.add(RequestRules.none(forum), List.of());
                            return rules.change(forum, current -> change.apply(current.value()))
                                    .orMissing(ReadConsultation.notSetUp(forum));
                        })
                .map(_ -> block);
    }
}
