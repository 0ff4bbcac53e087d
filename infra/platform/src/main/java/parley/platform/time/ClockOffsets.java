package parley.platform.time;

import java.time.Duration;

/** Where the distance of forum time from system time is kept; zero until it was first written. */
interface ClockOffsets {

    Duration read();

    void write(Duration offset);
}
