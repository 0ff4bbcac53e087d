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

    /** Of what either buys from the other. Runs for every pair of a forum. */
    static Optional<Level> finest(Profile one, Profile other) {
        int digits =
                Math.max(digits(one.seeks(), other.offers()), digits(other.seeks(), one.offers()));
        return Level.of(digits);
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
