package parley.benchmarks.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.recommendation.CompanySize;
import parley.recommendation.HsCode;
import parley.recommendation.HsEdition;
import parley.recommendation.Intent;
import parley.recommendation.Profile;
import parley.recommendation.Side;

/** What a company says of itself: with gaps, with errors, in the languages that it has. */
final class ProfileWriter {

    static final double NO_CODES = 0.12;
    static final double CODE_MISSING = 0.12;
    static final double CODE_OF_SIBLING = 0.12;
    static final double CODE_OF_ANYTHING = 0.08;
    static final double CODE_TOO_MANY = 0.08;
    static final double HEADING_ONLY = 0.45;
    static final double NATIONAL = 0.1;
    static final double OTHER_SIDE_TOO = 0.1;

    static final double NO_MARKETS = 0.15;
    static final double MARKET_UNTOLD = 0.3;
    static final double MARKET_TOO_MANY = 0.15;
    static final double SIZE_UNTOLD = 0.3;
    static final double INTENT_UNTOLD = 0.35;

    static final double NO_TEXT = 0.1;
    static final double ONE_LANGUAGE = 0.85;
    static final double OWN_LANGUAGE = 0.65;
    static final double GOOD_UNTOLD = 0.25;
    static final double GOOD_WRONG = 0.15;
    static final double STYLE_UNTOLD = 0.5;
    static final double STYLE_WRONG = 0.15;

    private final Goods goods;
    private final Vocabulary vocabulary;
    private final Chance chance;
    private final double noise;

    ProfileWriter(Goods goods, Vocabulary vocabulary, Chance chance, double noise) {
        this.goods = goods;
        this.vocabulary = vocabulary;
        this.chance = chance;
        this.noise = noise;
    }

    Profile write(Hidden company) {
        List<HsCode> coded = chance.of(noise * NO_CODES) ? List.of() : codes(company);
        List<HsCode> others = chance.of(noise * OTHER_SIDE_TOO) ? List.of(anyCode()) : List.of();
        return new Profile(
                company.reference(),
                company.sells() ? Side.SELLER : Side.BUYER,
                company.country(),
                company.languages(),
                company.sells() ? coded : others,
                company.sells() ? others : coded,
                markets(company),
                !chance.of(noise * SIZE_UNTOLD)
                        ? Optional.of(List.of(CompanySize.values()).get(company.size()))
                        : Optional.empty(),
                !chance.of(noise * INTENT_UNTOLD)
                        ? company.intents().stream()
                                .map(intent -> List.of(Intent.values()).get(intent))
                                .collect(Collectors.toSet())
                        : Set.of(),
                chance.of(noise * NO_TEXT) ? "" : text(company));
    }

    private List<HsCode> codes(Hidden company) {
        HsEdition edition = edition();
        List<HsCode> codes = new ArrayList<>();
        for (int good : company.goods()) {
            if (!chance.of(noise * CODE_MISSING)) {
                codes.add(code(mistaken(good), edition));
            }
        }
        if (chance.of(noise * CODE_TOO_MANY)) {
            codes.add(anyCode());
        }
        return codes;
    }

    private int mistaken(int good) {
        if (chance.of(noise * CODE_OF_SIBLING)) {
            return goods.sibling(good, chance.random());
        }
        return chance.of(noise * CODE_OF_ANYTHING) ? chance.below(goods.count()) : good;
    }

    private HsCode anyCode() {
        return code(chance.below(goods.count()), edition());
    }

    private HsCode code(int good, HsEdition edition) {
        String digits = goods.code(good);
        if (chance.of(noise * HEADING_ONLY)) {
            return new HsCode(digits.substring(0, 4), edition);
        }
        return new HsCode(chance.of(NATIONAL) ? digits + "0000" : digits, edition);
    }

    private HsEdition edition() {
        return new HsEdition(chance.of(0.8) ? 2022 : chance.of(0.75) ? 2017 : 2012);
    }

    private Set<String> markets(Hidden company) {
        if (chance.of(noise * NO_MARKETS)) {
            return Set.of();
        }
        Set<String> told = new TreeSet<>();
        company.markets().stream()
                .filter(_ -> !chance.of(noise * MARKET_UNTOLD))
                .forEach(told::add);
        if (chance.of(noise * MARKET_TOO_MANY)) {
            told.add(chance.one(List.of("KR", "RU", "VN", "ID", "JP", "CN", "US")));
        }
        return told;
    }

    private String text(Hidden company) {
        String own = company.languages().getFirst();
        List<String> written =
                company.languages().size() == 1
                        ? List.of(own)
                        : chance.of(ONE_LANGUAGE)
                                ? List.of(chance.of(OWN_LANGUAGE) ? own : "en")
                                : company.languages();
        List<Integer> named = new ArrayList<>();
        company.goods().stream().filter(_ -> !chance.of(noise * GOOD_UNTOLD)).forEach(named::add);
        if (named.isEmpty() || chance.of(noise * GOOD_WRONG)) {
            named.add(chance.below(goods.count()));
        }
        List<Integer> styles = new ArrayList<>();
        company.styles().stream()
                .filter(_ -> !chance.of(noise * STYLE_UNTOLD))
                .forEach(styles::add);
        if (chance.of(noise * STYLE_WRONG)) {
            styles.add(chance.below(company.likes().size()));
        }
        return written.stream()
                .map(language -> text(company.sells(), named, styles, language))
                .collect(Collectors.joining(" "));
    }

    private String text(boolean sells, List<Integer> named, List<Integer> styles, String language) {
        String goodsNamed =
                named.stream()
                        .map(good -> chance.one(vocabulary.names(goods.heading(good), language)))
                        .collect(Collectors.joining(", "));
        String opening = chance.one(vocabulary.phrases(sells ? "sell" : "buy", language));
        return Stream.of(
                        Stream.of(opening.replace("{}", goodsNamed)),
                        styles.stream()
                                .map(style -> vocabulary.phrases("style", language).get(style)),
                        Stream.of(chance.one(vocabulary.phrases("filler", language))))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(". "));
    }
}
