package parley.matchmaking.application;

/** Proves that this service gave a link. */
public interface FeedSeals {

    /** Whether there is a secret to seal with. */
    boolean isReady();

    /** Safe in an address. */
    String seal(FeedLink link);

    /** Takes as long for a false seal as for a true one. */
    boolean isGenuine(FeedLink link, String seal);
}
