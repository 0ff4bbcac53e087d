package parley.session.domain;

import java.time.Duration;

/** How a talk reaches the room. */
public sealed interface Delivery {

    record OnSite() implements Delivery {}

    record RemoteLive() implements Delivery {}

    /** The speaker need not be there when it is shown. */
    record PreRecorded(Duration video) implements Delivery {
        public PreRecorded {
            if (!video.isPositive()) {
                throw new IllegalArgumentException("Length of a video: " + video);
            }
        }
    }
}
