package parley.platform.operations;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.platform.deadletter.DeadLetterReason;
import parley.platform.redrive.Redrive;
import parley.platform.redrive.RedriveOrder;
import parley.platform.redrive.RedriveResult;

/**
 * A redrive as operators see it: who, when, why, and what came of it so far.
 *
 * @param since what failed from then on was meant
 * @param until what had failed by then was meant
 * @param counts dead letters by result
 * @param finished absent while it runs
 */
record RedriveView(
        String id,
        RedriveOrder.Action action,
        String by,
        String why,
        boolean force,
        List<String> ids,
        @Nullable DeadLetterReason reason,
        @Nullable String topic,
        @Nullable String subject,
        @Nullable Instant since,
        @Nullable Instant until,
        Instant started,
        @Nullable Instant finished,
        Map<RedriveResult, Long> counts) {

    static RedriveView of(Redrive redrive) {
        RedriveOrder order = redrive.order();
        return new RedriveView(
                redrive.id(),
                order.action(),
                order.by(),
                order.why(),
                order.force(),
                order.filter().ids(),
                order.filter().reason(),
                order.filter().topic(),
                order.filter().subject(),
                order.filter().since(),
                order.filter().until(),
                redrive.started(),
                redrive.finished(),
                redrive.counts());
    }
}
