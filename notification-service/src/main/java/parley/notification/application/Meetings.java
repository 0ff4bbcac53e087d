package parley.notification.application;

import java.util.Optional;
import parley.notification.domain.Meeting;

/** The newest that is known of each meeting that somebody was to be invited to. */
public interface Meetings {

    Optional<Meeting> find(String id);

    /** What has a higher calendar sequence stays. */
    void keep(Meeting meeting);
}
