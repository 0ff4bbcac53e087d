package parley.platform.idempotency;

class InMemoryIdempotencyRecordsTest extends IdempotencyRecordsContract {

    private final IdempotencyRecords records = new InMemoryIdempotencyRecords();

    @Override
    IdempotencyRecords records() {
        return records;
    }
}
