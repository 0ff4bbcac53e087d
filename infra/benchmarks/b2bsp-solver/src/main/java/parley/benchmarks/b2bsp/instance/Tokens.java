package parley.benchmarks.b2bsp.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and marks of a data file, without its comments. */
final class Tokens {

    /** A word, a number, a mark, or the empty text at the end. */
    record Token(int line, String text) {

        boolean is(String mark) {
            return text.equals(mark);
        }

        boolean isNumber() {
            return !text.isEmpty()
                    && Character.isDigit(text.charAt(text.length() - 1))
                    && (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-');
        }

        boolean isName() {
            return !text.isEmpty() && Character.isLetter(text.charAt(0));
        }

        @Override
        public String toString() {
            return text.isEmpty() ? "the end of the file" : "'" + text + "'";
        }
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<space>\\s+|%[^\\n]*|/\\*(?s:.*?)\\*/)|\\[\\||\\|\\]|\\.\\.|[\\[\\]{}|,;=]"
                            + "|-?\\d+|\\p{Alpha}\\w*");

    private final List<Token> tokens = new ArrayList<>();
    private int next;

    Tokens(String text) throws MalformedInstance {
        Matcher matcher = TOKEN.matcher(text);
        int line = 1;
        int at = 0;
        while (at < text.length()) {
            matcher.region(at, text.length());
            if (!matcher.lookingAt()) {
                throw new MalformedInstance(line, "unexpected character '" + text.charAt(at) + "'");
            }
            if (matcher.group("space") == null) {
                tokens.add(new Token(line, matcher.group()));
            }
            line += (int) matcher.group().chars().filter(character -> character == '\n').count();
            at = matcher.end();
        }
        tokens.add(new Token(line, ""));
    }

    Token peek() {
        return tokens.get(next);
    }

    /** The end of the file can be taken again and again. */
    Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean takeIf(String mark) {
        boolean found = peek().is(mark);
        if (found) {
            take();
        }
        return found;
    }

    Token take(String mark) throws MalformedInstance {
        Token token = take();
        if (!token.is(mark)) {
            throw new MalformedInstance(token.line(), "expected '" + mark + "', found " + token);
        }
        return token;
    }

    int takeNumber() throws MalformedInstance {
        Token token = take();
        if (!token.isNumber()) {
            throw new MalformedInstance(token.line(), "expected a number, found " + token);
        }
        try {
            return Integer.parseInt(token.text());
        } catch (NumberFormatException tooLarge) {
            throw new MalformedInstance(token.line(), token.text() + " is too large a number");
        }
    }
}
