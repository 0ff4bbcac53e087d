package parley.recommendation;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * Reasons in the reader's language: English, Korean, Japanese, Russian, Chinese, Vietnamese or
 * Indonesian; English where there is none of them.
 */
public final class ReasonWords {

    /** In which there are words. */
    public static final List<Locale> LANGUAGES =
            Stream.of("en", "ko", "ja", "ru", "zh", "vi", "id").map(Locale::of).toList();

    /** Never that of the machine. */
    private static final Control ENGLISH_OTHERWISE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Locale reader;
    private final ResourceBundle words;

    private ReasonWords(Locale reader, ResourceBundle words) {
        this.reader = reader;
        this.words = words;
    }

    public static ReasonWords in(Locale reader) {
        ResourceBundle words =
                ResourceBundle.getBundle(
                        "parley.recommendation.reasons", reader, ENGLISH_OTHERWISE);
        Locale found = words.getLocale();
        return new ReasonWords(found.equals(Locale.ROOT) ? Locale.ENGLISH : found, words);
    }

    /** The language of the words. */
    public Locale language() {
        return reader;
    }

    /** A sentence. */
    public String say(Reason reason) {
        return switch (reason) {
            case Reason.TheyOffer(HsCode sought, HsCode offered, Level level) ->
                    goods("they-offer", sought, offered, level);
            case Reason.TheySeek(HsCode sought, HsCode offered, Level level) ->
                    goods("they-seek", offered, sought, level);
            case Reason.SameField(String chapter) -> sentence("same-field", chapter);
            case Reason.SameWords(List<String> same) ->
                    sentence("same-words", String.join(", ", same));
            case Reason.YourMarket(String country) -> sentence("your-market", country(country));
            case Reason.TheirMarket(String country) -> sentence("their-market", country(country));
            case Reason.CommonLanguage(String language) ->
                    sentence("common-language", language(language));
            case Reason.Interpreters(String yours, String theirs) ->
                    sentence("interpreters", language(yours), language(theirs));
            case Reason.LikeSize(CompanySize size) ->
                    sentence("like-size", words.getString("size." + size.name()));
            case Reason.CommonIntent(Intent intent) ->
                    sentence("common-intent", words.getString("intent." + intent.name()));
            case Reason.YourTaste _ -> sentence("your-taste");
            case Reason.WellLiked _ -> sentence("well-liked");
            case Reason.Unexplored _ -> sentence("unexplored");
        };
    }

    /**
     * @param yours the reader's code
     */
    private String goods(String key, HsCode yours, HsCode theirs, Level level) {
        return sentence(
                key, theirs.digits(), yours.digits(), words.getString("level." + level.name()));
    }

    private String sentence(String key, Object... of) {
        return new MessageFormat(words.getString(key), reader).format(of);
    }

    private String country(String code) {
        return Locale.of("", code).getDisplayCountry(reader);
    }

    private String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }
}
