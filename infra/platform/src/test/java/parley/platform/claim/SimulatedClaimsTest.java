package parley.platform.claim;

import parley.platform.lease.HandTime;
import parley.platform.simulation.FairWeather;

/** The real claims on the simulation's MongoDB keep what they keep on MongoDB. */
class SimulatedClaimsTest extends ClaimsContract {

    @Override
    Claims claims(HandTime time) {
        return new MongoClaims(FairWeather.mongo(), time.clock());
    }
}
