package parley.recommendation;

/** How two companies can speak to one another; languages as BCP 47 primary subtags. */
sealed interface LanguageMatch {

    record Shared(String language) implements LanguageMatch {}

    record Interpreted(String mine, String theirs) implements LanguageMatch {}
}
