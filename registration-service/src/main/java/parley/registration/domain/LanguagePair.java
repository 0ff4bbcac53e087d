package parley.registration.domain;

/** Two languages between which somebody interprets, in either direction, such as {@code ko-ru}. */
public record LanguagePair(Language one, Language other) {

    public LanguagePair {
        if (one.equals(other)) {
            throw invalid();
        }
    }

    public static LanguagePair parse(String pair) {
        String[] languages = pair.split("-", -1);
        if (languages.length != 2) {
            throw invalid();
        }
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
