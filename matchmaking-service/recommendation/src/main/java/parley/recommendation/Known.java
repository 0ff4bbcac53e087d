package parley.recommendation;

/**
 * A company with what was found in its text.
 *
 * @param number over both sides, sellers first
 * @param place on its own side
 * @param said how far each company of the other side says what this one says
 * @param traits numbers of what another company may have a taste for; see {@link Traits}
 */
record Known(
        int number,
        int place,
        Profile profile,
        Words words,
        GoodsTopics topics,
        float[] said,
        int[] traits) {}
