package parley.notification.application;

/** Puts letters into words. */
public interface Wordings {

    /**
     * The letter as it is said in the language.
     *
     * @param language BCP 47; one that there are no words for falls back by RFC 4647 lookup, then
     *     to English
     */
    Wording write(Letter letter, String language);
}
