package parley.platform.redrive;

import parley.platform.simulation.FairWeather;

/** The real redrives on the simulation's MongoDB keep what they keep on MongoDB. */
class SimulatedRedrivesTest extends RedrivesContract {

    private final MongoRedrives redrives = new MongoRedrives(FairWeather.mongo());

    @Override
    Redrives redrives() {
        return redrives;
    }
}
