package parley.platform.operations;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.inbox.InboxStatistics;
import parley.platform.outbox.OutboxStatistics;

/**
 * Where a service's events stand, counted when asked. A service that publishes or consumes nothing
 * has nothing pending.
 */
@RestController
@RequestMapping("/v1/operations")
class OperationsController {

    private final ObjectProvider<OutboxStatistics> outbox;
    private final ObjectProvider<InboxStatistics> inbox;

    OperationsController(
            ObjectProvider<OutboxStatistics> outbox, ObjectProvider<InboxStatistics> inbox) {
        this.outbox = outbox;
        this.inbox = inbox;
    }

    record Outbox(long pending, long oldestPendingSeconds) {}

    record Inbox(
            long toDo,
            long parked,
            long waiting,
            long oldestWaitingSeconds,
            long oldestParkedSeconds) {}

    @GetMapping("/outbox")
    Outbox outbox() {
        return outbox.stream()
                .map(OutboxStatistics::backlog)
                .reduce(OutboxStatistics.Backlog::plus)
                .map(backlog -> new Outbox(backlog.pending(), backlog.oldest().toSeconds()))
                .orElse(new Outbox(0, 0));
    }

    @GetMapping("/inbox")
    Inbox inbox() {
        return inbox.stream()
                .map(InboxStatistics::counts)
                .map(
                        counts ->
                                new Inbox(
                                        counts.toDo(),
                                        counts.parked(),
                                        counts.waiting(),
                                        counts.oldestWaitingSeconds(),
                                        counts.oldestParkedSeconds()))
                .findFirst()
                .orElse(new Inbox(0, 0, 0, 0, 0));
    }
}
