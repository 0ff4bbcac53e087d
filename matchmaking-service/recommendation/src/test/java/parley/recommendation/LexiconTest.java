package parley.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.recommendation.Companies.hs2022;
import static parley.recommendation.Companies.seller;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final int COSMETICS = 0;
    private static final int TUBES = 1;

    private final List<Profile> profiles = new ArrayList<>();
    private final List<double[]> dealt = new ArrayList<>();

    @Test
    void aWordTellsTheGoodsOfThoseWhoWriteIt() {
        repeat(5, "화장품 제조", COSMETICS);
        repeat(5, "강관 제조", TUBES);

        assertThat(spoken("화장품을 팝니다")[COSMETICS]).isGreaterThan(0.5);
        assertThat(spoken("화장품을 팝니다")[TUBES]).isLessThan(0.05);
    }

    @Test
    void aWordThatEverybodyWritesTellsLess() {
        repeat(5, "화장품 제조", COSMETICS);
        repeat(5, "강관 제조", TUBES);

        assertThat(spoken("제조")[COSMETICS]).isLessThan(spoken("화장품")[COSMETICS] / 2);
    }

    @Test
    void nobodyIsAnExampleForItself() {
        repeat(5, "강관 제조", TUBES);
        repeat(1, "인형", COSMETICS);

        assertThat(lexicon().speaksOf(profiles.size() - 1)[COSMETICS]).isLessThan(0.01);
        assertThat(lexicon().isObscure(profiles.size() - 1)).isTrue();
        assertThat(lexicon().isObscure(0)).isFalse();
    }

    @Test
    void whoHasNoGoodsYetIsNoExample() {
        repeat(3, "화장품 제조", COSMETICS);
        double few = spoken("화장품")[COSMETICS];

        for (int at = 0; at < 5; at++) {
            profiles.add(seller("N" + at).saying("화장품"));
            dealt.add(new double[] {0.5, 0.5});
        }

        assertThat(spoken("화장품")[COSMETICS]).isEqualTo(few);
    }

    private void repeat(int times, String text, int good) {
        for (int at = 0; at < times; at++) {
            profiles.add(seller(text + at).offering(hs2022("3304")).saying(text));
            dealt.add(IntStream.range(0, 2).mapToDouble(one -> one == good ? 0.9 : 0).toArray());
        }
    }

    /** Of one more company, which has no goods yet. */
    private double[] spoken(String text) {
        profiles.add(seller("X").saying(text));
        dealt.add(new double[2]);
        double[] spoken = lexicon().speaksOf(profiles.size() - 1);
        profiles.removeLast();
        dealt.removeLast();
        return spoken;
    }

    private Lexicon lexicon() {
        boolean[] examples = new boolean[profiles.size()];
        for (int at = 0; at < examples.length; at++) {
            examples[at] = !profiles.get(at).offers().isEmpty();
        }
        Lexicon lexicon = new Lexicon(profiles.stream().map(Words::of).toList(), examples, 2);
        for (int round = 0; round < 3; round++) {
            lexicon.learn(dealt.toArray(double[][]::new), new double[] {0.1, 0.1});
        }
        return lexicon;
    }
}
