package parley.session.adapter.web;

/** Patterns that requests are checked by, before the domain reads them. */
final class Texts {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
    static final String LANGUAGE = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*";
    static final String COUNTRY = "[A-Z]{2}";

    static final int LONGEST_NAME = 200;
    static final int LONGEST_TEXT = 2000;

    private Texts() {}
}
