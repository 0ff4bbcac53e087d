package parley.notification.application;

class MemoryNotificationsTest extends NotificationsContract {

    private final Notifications notifications = new MemoryNotifications();

    @Override
    protected Notifications notifications() {
        return notifications;
    }
}
