package parley.matchmaking.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.request.Limits;
import parley.matchmaking.domain.request.RequestRules;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** An organiser decides until when is asked, and how many meetings a company may have. */
public final class SetRequestRules {

    private final Authority authority;
    private final RequestRulebooks rules;

    public SetRequestRules(Authority authority, RequestRulebooks rules) {
        this.authority = authority;
        this.rules = rules;
    }

    public Outcome<RequestRules> read(ForumId forum, Caller caller) {
        return authority.oversee(forum, caller).map(_ -> rules.of(forum));
    }

    /** A maximum below what a company has already takes nothing away from it. */
    public Outcome<RequestRules> set(
            ForumId forum,
            Caller caller,
            @Nullable Instant closesAt,
            Map<Side, Limits> sides,
            Map<CompanyId, Limits> companies) {
        return authority
                .organise(forum, caller)
                .flatMap(_ -> known(forum, companies))
                .flatMap(
                        _ -> {
                            rules.add(RequestRules.none(forum), List.of());
                            return rules.change(
                                            forum,
                                            current ->
                                                    current.value()
                                                            .decide(closesAt, sides, companies))
                                    .orMissing(ReadConsultation.notSetUp(forum));
                        })
                .map(Versioned::value);
    }

    private Outcome<ForumId> known(ForumId forum, Map<CompanyId, Limits> companies) {
        Optional<Outcome<ForumId>> unknown =
                companies.keySet().stream()
                        .map(company -> authority.company(forum, company).map(_ -> forum))
                        .filter(outcome -> outcome instanceof Outcome.Refused)
                        .findFirst();
        return unknown.orElseGet(() -> Outcome.of(forum));
    }
}
