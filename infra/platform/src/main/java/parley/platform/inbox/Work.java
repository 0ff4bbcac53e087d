package parley.platform.inbox;

/**
 * The right to work off a key's to-dos, for as long as the lease lasts.
 *
 * @param head the event whose turn it is
 * @param taken reading of the monotonic clock before the lease was taken
 */
record Work(InboxKey key, String token, InboxEvent head, long taken) {}
