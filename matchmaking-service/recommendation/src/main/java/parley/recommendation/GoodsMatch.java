package parley.recommendation;

import java.util.List;
import java.util.Optional;

/** What one seeks and the other offers, where they agree best. */
record GoodsMatch(HsCode sought, HsCode offered, Level level) {

    /** Of equally good ones the first of {@code seeks}, then of {@code offers}. */
    static Optional<GoodsMatch> best(List<HsCode> seeks, List<HsCode> offers) {
        GoodsMatch best = null;
        for (HsCode sought : seeks) {
            for (HsCode offered : offers) {
                Level level = sought.agreement(offered).orElse(null);
                if (level != null && (best == null || level.compareTo(best.level) > 0)) {
                    best = new GoodsMatch(sought, offered, level);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Of what a buyer offers and a seller seeks. Runs for every pair of a forum. */
    static Optional<Level> otherWay(Profile one, Profile other) {
        boolean buys = one.side() == Side.BUYER;
        Profile buyer = buys ? one : other;
        Profile seller = buys ? other : one;
        return Level.of(digits(seller.seeks(), buyer.offers()));
    }

    /**
     * The chance that a subheading is right in which what a seller offers and a buyer seeks agree,
     * 0 where none does. Runs for every pair of a forum.
     */
    static double subheading(Known one, Known other) {
        double most = 0;
        for (HsCode mine : Dealings.codes(one.profile())) {
            for (HsCode theirs : Dealings.codes(other.profile())) {
                if (mine.agreesAt(Level.SUBHEADING, theirs)) {
                    int heading = Dealings.heading(mine);
                    double right =
                            one.topics().headings().of(heading)
                                    * other.topics().headings().of(heading);
                    most = Math.max(most, right);
                }
            }
        }
        return most;
    }

    private static int digits(List<HsCode> seeks, List<HsCode> offers) {
        int most = 0;
        for (HsCode sought : seeks) {
            for (HsCode offered : offers) {
                most = Math.max(most, sought.agreement(offered).map(Level::digits).orElse(0));
            }
        }
        return most;
    }
}
