package parley.matchmaking.adapter.web;

/**
 * Keeps spreadsheets from calculating what somebody typed as text: OWASP, "CSV Injection". Leading
 * spaces don't hide a formula, since some programs strip them.
 */
final class FormulaGuard {

    private static final String BEGIN_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private FormulaGuard() {}

    /** The text, behind an apostrophe if a program could take it for a formula. */
    static String harmless(String text) {
        int first = 0;
        while (first < text.length() && isSpace(text.charAt(first))) {
            first++;
        }
        return first < text.length() && BEGIN_A_FORMULA.indexOf(text.charAt(first)) >= 0
                ? "'" + text
                : text;
    }

    private static boolean isSpace(char character) {
        return character == ' ' || character == '\u00a0' || character == '\ufeff';
    }
}
