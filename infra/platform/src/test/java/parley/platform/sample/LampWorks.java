package parley.platform.sample;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** What a POST really does, under the test's control: count, wait, break. */
@Component
public class LampWorks {

    private final AtomicInteger runs = new AtomicInteger();
    private volatile Runnable next = () -> {};

    void run() {
        runs.incrementAndGet();
        next.run();
    }

    public int runs() {
        return runs.get();
    }

    /** From now on every run does this. */
    public void behave(Runnable behaviour) {
        next = behaviour;
    }
}
