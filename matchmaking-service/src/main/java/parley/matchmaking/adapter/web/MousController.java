package parley.matchmaking.adapter.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.matchmaking.application.DraftMou;
import parley.matchmaking.application.ReadMou;
import parley.matchmaking.application.SignMou;
import parley.matchmaking.application.WithdrawMou;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.mou.Mou;
import parley.matchmaking.domain.mou.MouId;
import parley.matchmaking.domain.mou.MouStatus;
import parley.matchmaking.domain.mou.MouWithdrawal;
import parley.platform.idempotency.RequestIdentity;
import parley.platform.paging.Cursor;
import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.platform.security.Caller;

@RestController
@RequestMapping("/v1/forums/{forum}/mous")
class MousController {

    private final DraftMou draft;
    private final SignMou sign;
    private final WithdrawMou withdraw;
    private final ReadMou read;

    MousController(DraftMou draft, SignMou sign, WithdrawMou withdraw, ReadMou read) {
        this.draft = draft;
        this.sign = sign;
        this.withdraw = withdraw;
        this.read = read;
    }

    record MouBody(@NotNull UUID buyer, @NotNull UUID seller) {}

    record SignatureBody(@NotNull UUID company) {}

    record WithdrawalBody(@NotNull UUID company, @Size(max = 500) @Nullable String reason) {}

    /**
     * A memorandum.
     *
     * @param signedBy companies, in the order of their signatures
     * @param complete both signed, and neither withdrew
     */
    record MouView(
            UUID mouId,
            UUID buyer,
            UUID seller,
            String buyerReference,
            String sellerReference,
            UUID meetingId,
            List<UUID> signedBy,
            boolean complete,
            MouStatus status,
            @Nullable WithdrawalView withdrawal) {

        static MouView of(Mou mou) {
            return new MouView(
                    mou.id().value(),
                    mou.buyer().company().value(),
                    mou.seller().company().value(),
                    mou.buyer().reference(),
                    mou.seller().reference(),
                    mou.meeting().value(),
                    mou.signatures().keySet().stream().map(CompanyId::value).toList(),
                    mou.isComplete(),
                    mou.status(),
                    mou.withdrawal() == null ? null : WithdrawalView.of(mou.withdrawal()));
        }
    }

    record WithdrawalView(UUID company, @Nullable String reason, Instant at) {

        static WithdrawalView of(MouWithdrawal withdrawal) {
            return new WithdrawalView(
                    withdrawal.by().value(), withdrawal.reason(), withdrawal.at());
        }
    }

    @PostMapping
    ResponseEntity<MouView> draft(
            @PathVariable String forum,
            Caller caller,
            RequestIdentity identity,
            @RequestBody @Valid MouBody body) {
        Mou drafted =
                draft.draft(
                                new ForumId(forum),
                                identity.idFor("draft-mou/" + forum),
                                new CompanyId(body.buyer()),
                                new CompanyId(body.seller()),
                                caller)
                        .orThrow();
        return ResponseEntity.created(
                        URI.create("/v1/forums/%s/mous/%s".formatted(forum, drafted.id())))
                .body(MouView.of(drafted));
    }

    @PostMapping("/{id}/signatures")
    MouView sign(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid SignatureBody body) {
        return MouView.of(
                sign.sign(new ForumId(forum), new MouId(id), new CompanyId(body.company()), caller)
                        .orThrow());
    }

    @PostMapping("/{id}/withdrawal")
    MouView withdraw(
            @PathVariable String forum,
            @PathVariable UUID id,
            Caller caller,
            @RequestBody @Valid WithdrawalBody body) {
        return MouView.of(
                withdraw.withdraw(
                                new ForumId(forum),
                                new MouId(id),
                                new CompanyId(body.company()),
                                body.reason(),
                                caller)
                        .orThrow());
    }

    @GetMapping("/{id}")
    MouView get(@PathVariable String forum, @PathVariable UUID id, Caller caller) {
        return MouView.of(read.read(new ForumId(forum), new MouId(id), caller).orThrow());
    }

    /** By id. */
    @GetMapping
    Page<MouView> list(@PathVariable String forum, Caller caller, Paging paging) {
        List<Mou> found =
                read.page(
                                new ForumId(forum),
                                caller,
                                paging.after().map(Cursor::key),
                                paging.fetch())
                        .orThrow();
        return Page.of(found, paging, mou -> Cursor.at(mou.id().toString())).map(MouView::of);
    }
}
