package parley.recommendation;

/** A company with what was found in its text. */
final class Known {

    private final int number;
    private final int place;
    private final Profile profile;
    private final Words words;
    private final GoodsTopics topics;
    private final float[] said;
    private final int[] traits;

    /**
     * @param number over both sides, sellers first
     * @param place on its own side
     * @param said how far each company of the other side says what this one says
     * @param traits numbers of what another company may have a taste for; see {@link Traits}
     */
    Known(
            int number,
            int place,
            Profile profile,
            Words words,
            GoodsTopics topics,
            float[] said,
            int[] traits) {
        this.number = number;
        this.place = place;
        this.profile = profile;
        this.words = words;
        this.topics = topics;
        this.said = said.clone();
        this.traits = traits.clone();
    }

    int number() {
        return number;
    }

    int place() {
        return place;
    }

    Profile profile() {
        return profile;
    }

    Words words() {
        return words;
    }

    GoodsTopics topics() {
        return topics;
    }

    /** How far one of the other side says what this one says. */
    float saidBy(Known other) {
        return said[other.place];
    }

    int traits() {
        return traits.length;
    }

    int trait(int at) {
        return traits[at];
    }
}
