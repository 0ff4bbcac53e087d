package parley.platform.inbox;

/**
 * A bean, for facts that do not come from a reaction (a command made them true). Call it after the
 * fact is stored.
 */
@FunctionalInterface
public interface Facts {

    /** Has everything that waits for one of these tried again; repeatable. */
    void provided(Fact... facts);
}
