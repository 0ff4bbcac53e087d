package parley.recommendation;

/** A word without its inflection, in the index of one language. */
record Term(TextLanguage language, String stem) {

    String field() {
        return language.name();
    }
}
