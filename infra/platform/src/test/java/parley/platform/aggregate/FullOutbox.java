package parley.platform.aggregate;

/** What a command meets when too much is unpublished, for tests of what becomes of it. */
public final class FullOutbox {

    private FullOutbox() {}

    public static OutboxFullException failure() {
        return new OutboxFullException("lamps", "lamp-1");
    }
}
