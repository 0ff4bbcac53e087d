package parley.platform.operations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.redrive.RedriveOrder;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;
import parley.platform.security.Caller;

/**
 * Which dead letters, and why. At least one of the selections; several restrict each other.
 *
 * @param ids at most 1000
 * @param since failed at or after then
 * @param until failed at or before then; never what fails after the call
 * @param why for the record
 * @param dryRun only says what would be done
 * @param force also those that were redriven too often already
 */
record RedriveRequest(
        @Nullable @Size(max = 1000) List<@NotBlank String> ids,
        @Nullable DeadLetterReason reason,
        @Nullable @Size(min = 1, max = 249) String topic,
        @Nullable @Size(min = 1, max = 1000) String subject,
        @Nullable Instant since,
        @Nullable Instant until,
        @NotBlank @Size(max = 1000) String why,
        @Nullable Boolean dryRun,
        @Nullable Boolean force) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    RedriveOrder order(RedriveOrder.Action action, Caller caller) {
        boolean anyId = ids != null && !ids.isEmpty();
        if (!anyId
                && reason == null
                && topic == null
                && subject == null
                && since == null
                && until == null) {
            throw new RefusedException(
                    Refusal.invalid(
                            "selection-required",
                            "Say which dead letters: by ids, reason, topic, subject, since or until."));
        }
        return new RedriveOrder(
                action,
                new DeadLetterFilter(
                        ids == null ? List.of() : ids, reason, topic, subject, since, until),
                why,
                Boolean.TRUE.equals(force),
                caller.subject());
    }
}
