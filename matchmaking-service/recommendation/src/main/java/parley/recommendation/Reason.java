package parley.recommendation;

import java.util.List;

/**
 * Why a company is recommended, told to the one it is recommended to. Languages are BCP 47,
 * countries ISO 3166-1 alpha-2, words as the other company wrote them.
 */
public sealed interface Reason {

    record TheyOffer(HsCode sought, HsCode offered, Level level) implements Reason {}

    record TheySeek(HsCode sought, HsCode offered, Level level) implements Reason {}

    /** Their codes or words make it likely that both deal in this chapter. */
    record SameField(String chapter) implements Reason {}

    record SameWords(List<String> words) implements Reason {

        public SameWords {
            words = List.copyOf(words);
        }
    }

    record YourMarket(String country) implements Reason {}

    record TheirMarket(String country) implements Reason {}

    record CommonLanguage(String language) implements Reason {}

    record Interpreters(String yours, String theirs) implements Reason {}

    record LikeSize(CompanySize theirs) implements Reason {}

    record CommonIntent(Intent intent) implements Reason {}

    /** Like those that the reader said yes to, or rated well. */
    record YourTaste() implements Reason {}

    /** Others said yes to it or rated it well. */
    record WellLiked() implements Reason {}

    /** It says nothing of itself yet, and nobody said anything against it. */
    record Unexplored() implements Reason {}
}
