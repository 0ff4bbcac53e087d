package parley.matchmaking.adapter.web;

import java.lang.Character.UnicodeScript;

/** Text in a picture: without what XML 1.0 forbids, and as long as its box is wide. */
final class PictureText {

    private static final double WIDE = 1.0;
    private static final double NARROW = 0.57;

    private PictureText() {}

    /** Characters that XML 1.0 can't hold, even escaped, become U+FFFD. */
    static String valid(String text) {
        StringBuilder valid = new StringBuilder(text.length());
        text.codePoints().map(one -> isXml(one) ? one : 0xFFFD).forEach(valid::appendCodePoint);
        return valid.toString();
    }

    /**
     * Cut with an ellipsis where it would not fit.
     *
     * @param width and {@code size} of the type in the same unit
     */
    static String fitted(String text, double width, double size) {
        String valid = valid(text);
        if (width(valid, size) <= width) {
            return valid;
        }
        StringBuilder fitted = new StringBuilder();
        double left = width - NARROW * size;
        for (int i = 0; i < valid.length(); i = valid.offsetByCodePoints(i, 1)) {
            int character = valid.codePointAt(i);
            left -= width(character) * size;
            if (left < 0) {
                break;
            }
            fitted.appendCodePoint(character);
        }
        return fitted.toString().strip() + "…";
    }

    private static double width(String text, double size) {
        return text.codePoints().mapToDouble(PictureText::width).sum() * size;
    }

    /** In ems, rather too much than too little: the reader's font is not known. */
    private static double width(int character) {
        return switch (UnicodeScript.of(character)) {
            case HAN, HANGUL, HIRAGANA, KATAKANA -> WIDE;
            default -> Character.isUpperCase(character) || character >= 0x3000 ? 0.75 : NARROW;
        };
    }

    private static boolean isXml(int character) {
        return character == 0x9
                || character == 0xA
                || character == 0xD
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
