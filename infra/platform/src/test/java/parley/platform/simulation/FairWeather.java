package parley.platform.simulation;

import org.springframework.data.mongodb.core.MongoOperations;

/** A simulated store in which nothing goes wrong, for the contracts of what stands on it. */
public final class FairWeather {

    private FairWeather() {}

    /** A new database. */
    public static MongoOperations mongo() {
        Scheduler scheduler = new Scheduler();
        Trace untold = new Trace(scheduler, false);
        Weather fair = new Weather(scheduler, Choices.repeating(new int[0]), untold, none -> {});
        return new SimulatedMongo(
                        new StoreCalls(
                                new SimulatedProcess("one", scheduler, fair),
                                new SimulatedStore(),
                                Tampering.NONE,
                                untold),
                        Machine.started().converter())
                .operations();
    }
}
