package parley.journeys.forum.data;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A row that reads its cells and, where one can't be used, says where it stands and what to do.
 *
 * @param number of the data row, from 1, the header not counted
 */
record Row(String file, long number, Map<String, String> cells) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong(column, "is empty; fill it in");
        }
        return text;
    }

    /** Parts joined by {@code ;}, in order, blanks dropped. */
    List<String> list(String column) {
        return Arrays.stream(text(column).split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    <E extends Enum<E>> E oneOf(String column, Class<E> type) {
        String text = required(column);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                wrong(
                                        column,
                                        "is '%s'; use one of %s"
                                                .formatted(
                                                        text,
                                                        Arrays.toString(type.getEnumConstants()))));
    }

    int between(String column, int from, int to) {
        String text = required(column);
        try {
            int value = Integer.parseInt(text);
            if (value >= from && value <= to) {
                return value;
            }
        } catch (NumberFormatException e) {
            // falls through to the same answer: it is no number of that range
        }
        throw wrong(column, "is '%s'; use a whole number from %d to %d".formatted(text, from, to));
    }

    /** 0-based slots, each below {@code slots}. */
    Set<Integer> slots(String column, int slots) {
        Set<Integer> result = new TreeSet<>();
        for (String part : list(column)) {
            Row cell = new Row(file, number, Map.of(column, part));
            result.add(cell.between(column, 0, slots - 1));
        }
        return result;
    }

    List<String> languages(String column) {
        List<String> languages = list(column);
        if (languages.isEmpty()) {
            throw wrong(column, "is empty; give at least one language such as ko");
        }
        languages.forEach(language -> checkLanguage(column, language));
        return languages;
    }

    String language(String column) {
        String language = required(column);
        checkLanguage(column, language);
        return language;
    }

    /** Undirected pairs such as {@code ko-ru}. */
    List<String> pairs(String column) {
        List<String> pairs = list(column);
        for (String pair : pairs) {
            String[] sides = pair.split("-", -1);
            if (sides.length != 2 || sides[0].equals(sides[1])) {
                throw wrong(
                        column, "has '%s'; write a pair of two languages as ko-ru".formatted(pair));
            }
            checkLanguage(column, sides[0]);
            checkLanguage(column, sides[1]);
        }
        if (pairs.isEmpty()) {
            throw wrong(column, "is empty; give at least one pair such as ko-ru");
        }
        return pairs;
    }

    String timeZone(String column) {
        String zone = required(column);
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException e) {
            throw wrong(
                    column, "is '%s'; use an IANA time zone such as Asia/Seoul".formatted(zone));
        }
    }

    String country(String column) {
        String country = required(column);
        if (!COUNTRIES.contains(country)) {
            throw wrong(column, "is '%s'; use an ISO 3166-1 code such as KR".formatted(country));
        }
        return country;
    }

    String email(String column) {
        String email = required(column);
        if (!EMAIL.matcher(email).matches()) {
            throw wrong(column, "is '%s'; give an e-mail address".formatted(email));
        }
        return email;
    }

    ForumDataException wrong(String column, String what) {
        return new ForumDataException(
                "%s row %d, column %s: %s".formatted(file, number, column, what));
    }

    private void checkLanguage(String column, String language) {
        try {
            var _ = new Locale.Builder().setLanguageTag(language).build();
        } catch (IllformedLocaleException e) {
            throw wrong(column, "has '%s'; use a BCP 47 language such as ko".formatted(language));
        }
    }
}
