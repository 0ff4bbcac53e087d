package parley.benchmarks.pipeline;

import java.time.Duration;

/**
 * When a contender is warm: it has taken as many requests as the others. What is compiled, and how
 * well, depends on how often it ran; so equal times would favour who is fast while cold, and a rate
 * that stops growing may only mean that the machine is busy.
 */
final class WarmUp {

    private static final int REQUESTS = 25_000;
    private static final Duration LONGEST = Duration.ofMinutes(4);

    private double requests;
    private Duration time = Duration.ZERO;
    private double rate;

    /**
     * A round was had.
     *
     * @param perSecond requests that were accepted
     */
    void took(double perSecond, Duration length) {
        rate = perSecond;
        requests += perSecond * length.toMillis() / 1000;
        time = time.plus(length);
    }

    boolean isWarm() {
        return requests >= REQUESTS || time.compareTo(LONGEST) >= 0;
    }

    /** Of the last round. */
    double rate() {
        return rate;
    }
}
