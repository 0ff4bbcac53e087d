package parley.notification.adapter.mongo;

import org.springframework.beans.factory.annotation.Autowired;
import parley.notification.application.Notifications;
import parley.notification.application.NotificationsContract;
import parley.testkit.ServiceTest;

/** No mail server answers here and nothing is scanned, so that nobody moves what the test adds. */
@ServiceTest(properties = {"parley.delivery.scan-interval=1h", "parley.mail.port=1"})
class MongoNotificationsIT extends NotificationsContract {

    @Autowired private Notifications notifications;

    @Override
    protected Notifications notifications() {
        return notifications;
    }
}
