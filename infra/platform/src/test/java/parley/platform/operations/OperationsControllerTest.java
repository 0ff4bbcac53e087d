package parley.platform.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import parley.platform.inbox.InboxStatistics;
import parley.platform.operations.OperationsController.Inbox;
import parley.platform.operations.OperationsController.Outbox;
import parley.platform.outbox.OutboxStatistics;
import parley.platform.outbox.OutboxStatistics.Backlog;

class OperationsControllerTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final OperationsController operations =
            new OperationsController(
                    beans.getBeanProvider(OutboxStatistics.class),
                    beans.getBeanProvider(InboxStatistics.class));

    @Test
    void whatIsPendingIsToldWithTheAgeOfTheOldest() {
        OutboxStatistics statistics = () -> new Backlog(3, Duration.ofSeconds(40));
        beans.addBean("outbox", statistics);

        assertThat(operations.outbox()).isEqualTo(new Outbox(3, 40));
    }

    @Test
    void whatIsNotThroughYetIsTold() {
        InboxStatistics statistics = () -> new InboxStatistics.Counts(4, 3, 2, 60, 90);
        beans.addBean("inbox", statistics);

        assertThat(operations.inbox()).isEqualTo(new Inbox(4, 3, 2, 60, 90));
    }

    @Test
    void aServiceWithoutEventsHasNothingPending() {
        assertThat(operations.outbox()).isEqualTo(new Outbox(0, 0));
        assertThat(operations.inbox()).isEqualTo(new Inbox(0, 0, 0, 0, 0));
    }
}
