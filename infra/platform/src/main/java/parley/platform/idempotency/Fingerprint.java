package parley.platform.idempotency;

/**
 * A body, compared without being kept.
 *
 * @param key names the secret under which it was taken
 * @param hmac hex HMAC-SHA256 of the body
 */
record Fingerprint(String key, String hmac) {

    /** Under different secrets nothing can be said; a repetition is likelier than a mistake. */
    boolean contradicts(Fingerprint other) {
        return key.equals(other.key) && !hmac.equals(other.hmac);
    }
}
