package parley.registration.domain;

import java.util.regex.Pattern;

/** Two languages between which somebody interprets, in either direction, such as {@code ko-ru}. */
public record LanguagePair(Language one, Language other) {

    private static final Pattern PAIR = Pattern.compile("[A-Za-z]{2,3}-[A-Za-z]{2,3}");

    public LanguagePair {
        if (one.equals(other)) {
            throw invalid();
        }
    }

    public static LanguagePair parse(String pair) {
        if (!PAIR.matcher(pair).matches()) {
            throw invalid();
        }
        String[] languages = pair.split("-", -1);
        return new LanguagePair(new Language(languages[0]), new Language(languages[1]));
    }

    private static IllegalArgumentException invalid() {
        return new IllegalArgumentException("must be two languages such as ko-ru");
    }

    @Override
    public String toString() {
        return one + "-" + other;
    }
}
