package parley.recommendation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The companies of a forum, with what their texts say of one another. */
final class Census {

    private final List<Known> sellers = new ArrayList<>();
    private final List<Known> buyers = new ArrayList<>();
    private final Map<String, Known> byReference = new HashMap<>();
    private final Traits traits = new Traits();
    private final TextIndex index;

    Census(Forum forum) {
        int border = forum.on(Side.SELLER).size();
        List<Profile> all =
                Stream.of(Side.SELLER, Side.BUYER)
                        .flatMap(side -> forum.on(side).stream())
                        .toList();
        List<Words> texts = all.stream().map(Words::of).toList();
        this.index = TextIndex.of(texts);
        Dealings dealings = new Dealings(all, texts);
        for (int number = 0; number < all.size(); number++) {
            boolean sells = number < border;
            float[] saidBy = index.saidBy(number);
            Known known =
                    new Known(
                            number,
                            sells ? number : number - border,
                            all.get(number),
                            texts.get(number),
                            dealings.of(number),
                            Arrays.copyOfRange(
                                    saidBy, sells ? border : 0, sells ? all.size() : border),
                            traits.of(all.get(number)));
            (sells ? sellers : buyers).add(known);
            byReference.put(known.profile().reference(), known);
        }
    }

    List<Known> on(Side side) {
        return side == Side.SELLER ? sellers : buyers;
    }

    List<Known> opposite(Known company) {
        return company.profile().side() == Side.SELLER ? buyers : sellers;
    }

    Map<String, Known> byReference() {
        return byReference;
    }

    int traits() {
        return traits.count();
    }

    /** In how many texts. */
    int spread(Term term) {
        return index.spread(term);
    }
}
