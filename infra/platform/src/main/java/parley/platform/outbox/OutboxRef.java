package parley.platform.outbox;

/** One aggregate's outbox. */
record OutboxRef(OutboxStore store, String id) {}
