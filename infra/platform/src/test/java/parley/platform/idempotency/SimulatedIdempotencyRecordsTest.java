package parley.platform.idempotency;

import parley.platform.simulation.FairWeather;

/** The real records on the simulation's MongoDB keep what they keep on MongoDB. */
class SimulatedIdempotencyRecordsTest extends IdempotencyRecordsContract {

    private final IdempotencyRecords records = new MongoIdempotencyRecords(FairWeather.mongo());

    @Override
    IdempotencyRecords records() {
        return records;
    }
}
