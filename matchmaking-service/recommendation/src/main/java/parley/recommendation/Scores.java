package parley.recommendation;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The mutual score of each pair of a forum, and which of them stand on lists. */
final class Scores {

    private final float[][] bySeller;

    /** By the side of the lists' owners. */
    private final Map<Side, long[]> least = new EnumMap<>(Side.class);

    /**
     * @param length of each company's list
     */
    Scores(Census census, Scoring scoring, int length) {
        List<Known> sellers = census.on(Side.SELLER);
        List<Known> buyers = census.on(Side.BUYER);
        bySeller = new float[sellers.size()][buyers.size()];
        for (Known seller : sellers) {
            for (Known buyer : buyers) {
                bySeller[seller.place()][buyer.place()] = (float) scoring.score(seller, buyer);
            }
        }
        least.put(Side.SELLER, cap(sellers, buyers.size(), length));
        least.put(Side.BUYER, cap(buyers, sellers.size(), length));
    }

    /** From 0 to 1, for a seller and a buyer; 0 for two that are kept apart. */
    interface Scoring {

        double score(Known seller, Known buyer);
    }

    /** By the places of the other side. */
    float[] of(Known reader) {
        if (reader.profile().side() == Side.SELLER) {
            return bySeller[reader.place()].clone();
        }
        float[] column = new float[bySeller.length];
        for (int seller = 0; seller < column.length; seller++) {
            column[seller] = bySeller[seller][reader.place()];
        }
        return column;
    }

    /** Whether the one at this place of the other side may stand on the reader's list. */
    boolean admits(Known reader, int place, float score) {
        return score > 0
                && Exposure.key(score, reader.place())
                        >= requireNonNull(least.get(reader.profile().side()))[place];
    }

    private long[] cap(List<Known> readers, int candidates, int length) {
        Exposure exposure = new Exposure(readers.size(), candidates, length);
        readers.forEach(reader -> exposure.add(reader.place(), of(reader)));
        return exposure.cutoffs();
    }
}
