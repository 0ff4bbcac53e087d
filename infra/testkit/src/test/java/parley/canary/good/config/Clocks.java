package parley.canary.good.config;

import java.time.Clock;

final class Clocks {
    Clock system() {
        return Clock.systemUTC();
    }
}
