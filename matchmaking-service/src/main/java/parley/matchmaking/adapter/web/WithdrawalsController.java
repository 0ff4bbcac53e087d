package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.WithdrawCompany;
import parley.matchmaking.domain.consultation.Withdrawal;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/withdrawals")
class WithdrawalsController {

    private final WithdrawCompany withdraw;

    WithdrawalsController(WithdrawCompany withdraw) {
        this.withdraw = withdraw;
    }

    record WithdrawalBody(@NotNull UUID company, @Size(max = 500) @Nullable String reason) {}

    /**
     * What a withdrawal did.
     *
     * @param meetingsCancelled those that had a place, by slot
     */
    record WithdrawalView(UUID company, Instant at, List<UUID> meetingsCancelled) {

        static WithdrawalView of(Withdrawal withdrawal) {
            return new WithdrawalView(
                    withdrawal.company().value(),
                    withdrawal.at(),
                    withdrawal.freed().stream().map(MeetingId::value).toList());
        }
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    WithdrawalView withdraw(
            @PathVariable String forum, Caller caller, @RequestBody @Valid WithdrawalBody body) {
        return WithdrawalView.of(
                withdraw.withdraw(
                                new ForumId(forum),
                                new CompanyId(body.company()),
                                body.reason(),
                                caller)
                        .orThrow());
    }
}
