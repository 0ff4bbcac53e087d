package parley.platform.operations;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.deadletter.DeadLetter;
import parley.platform.deadletter.DeadLetters;
import parley.platform.inbox.InboxStatistics;
import parley.platform.outbox.OutboxStatistics;

/**
 * Where a service's events stand, counted when asked. A service that publishes or consumes nothing
 * has nothing pending.
 */
@RestController
@RequestMapping("/v1/operations")
class OperationsController {

    private static final int SHOWN_DEAD_LETTERS = 100;

    private final ObjectProvider<OutboxStatistics> outbox;
    private final ObjectProvider<InboxStatistics> inbox;
    private final ObjectProvider<DeadLetters> deadLetters;

    OperationsController(
            ObjectProvider<OutboxStatistics> outbox,
            ObjectProvider<InboxStatistics> inbox,
            ObjectProvider<DeadLetters> deadLetters) {
        this.outbox = outbox;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
    }

    record Outbox(long pending, long oldestPendingSeconds) {}

    record Inbox(long toDo, long parked, long waiting, long oldestWaitingSeconds) {}

    record DeadLetterList(long count, List<DeadLetter> items) {}

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
                                        counts.oldestWaitingSeconds()))
                .findFirst()
                .orElse(new Inbox(0, 0, 0, 0));
    }

    /** The newest hundred; {@code count} is of all. */
    @GetMapping("/dead-letters")
    DeadLetterList deadLetters() {
        return deadLetters.stream()
                .map(
                        letters ->
                                new DeadLetterList(
                                        letters.count(), letters.newest(SHOWN_DEAD_LETTERS)))
                .findFirst()
                .orElse(new DeadLetterList(0, List.of()));
    }
}
