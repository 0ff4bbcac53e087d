package parley.benchmarks.recommend;

import java.util.List;
import java.util.Set;

/**
 * What a company really is and wants; its profile says some of it.
 *
 * @param goods what it sells or needs, see {@link Goods}
 * @param styles how it works, numbers of phrases
 * @param likes by style, how much it cares
 * @param markets where it really wants to trade
 * @param fluency from 0.5 to 1, how well it speaks
 * @param quality how well liked it will be
 */
record Hidden(
        String reference,
        boolean sells,
        String country,
        List<String> languages,
        List<Integer> goods,
        List<Integer> styles,
        List<Double> likes,
        Set<String> markets,
        double fluency,
        int size,
        int sizeLiked,
        Set<Integer> intents,
        double quality) {}
