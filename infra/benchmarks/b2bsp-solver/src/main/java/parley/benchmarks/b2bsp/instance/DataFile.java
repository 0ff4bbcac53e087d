package parley.benchmarks.b2bsp.instance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import parley.benchmarks.b2bsp.instance.Tokens.Token;
import parley.benchmarks.b2bsp.instance.Value.Array;
import parley.benchmarks.b2bsp.instance.Value.Whole;
import parley.benchmarks.b2bsp.instance.Value.Wholes;

/** What MiniZinc data files can hold, as far as instances use it: {@code name = value;}. */
final class DataFile {

    private static final int LONGEST_RANGE = 100_000;

    private final Tokens tokens;

    private DataFile(String text) throws MalformedInstance {
        tokens = new Tokens(text);
    }

    static Map<String, Value> read(String text) throws MalformedInstance {
        return new DataFile(text).assignments();
    }

    private Map<String, Value> assignments() throws MalformedInstance {
        Map<String, Value> values = new LinkedHashMap<>();
        while (!tokens.peek().is("")) {
            Token name = tokens.take();
            if (!name.isName()) {
                throw new MalformedInstance(name.line(), "expected a name, found " + name);
            }
            tokens.take("=");
            if (values.put(name.text(), value()) != null) {
                throw new MalformedInstance(name.line(), name.text() + " is given twice");
            }
            if (!tokens.peek().is("")) {
                tokens.take(";");
            }
        }
        return values;
    }

    private Value value() throws MalformedInstance {
        Token first = tokens.peek();
        return switch (first.text()) {
            case "[" -> array("[", "]");
            case "[|" -> rows();
            case "{" -> set();
            default -> numberOrRange();
        };
    }

    private Array array(String begin, String end) throws MalformedInstance {
        int line = tokens.take(begin).line();
        List<Value> values = new ArrayList<>();
        while (!tokens.takeIf(end)) {
            values.add(value());
            if (!tokens.peek().is(end)) {
                tokens.take(",");
            }
        }
        return new Array(line, values);
    }

    private Array rows() throws MalformedInstance {
        int line = tokens.take("[|").line();
        List<Value> rows = new ArrayList<>();
        while (!tokens.takeIf("|]")) {
            rows.add(row());
        }
        return new Array(line, rows);
    }

    private Array row() throws MalformedInstance {
        int line = tokens.peek().line();
        List<Value> values = new ArrayList<>();
        while (!tokens.peek().is("|]") && !tokens.takeIf("|")) {
            values.add(value());
            if (!tokens.peek().is("|") && !tokens.peek().is("|]")) {
                tokens.take(",");
            }
        }
        return new Array(line, values);
    }

    private Wholes set() throws MalformedInstance {
        int line = tokens.take("{").line();
        List<Whole> numbers = new ArrayList<>();
        while (!tokens.takeIf("}")) {
            numbers.add(new Whole(tokens.peek().line(), tokens.takeNumber()));
            if (!tokens.peek().is("}")) {
                tokens.take(",");
            }
        }
        return new Wholes(line, numbers);
    }

    private Value numberOrRange() throws MalformedInstance {
        int line = tokens.peek().line();
        int first = tokens.takeNumber();
        if (!tokens.takeIf("..")) {
            return new Whole(line, first);
        }
        int last = tokens.takeNumber();
        if ((long) last - first > LONGEST_RANGE) {
            throw new MalformedInstance(line, first + ".." + last + " is too long a range");
        }
        return new Wholes(
                line,
                IntStream.rangeClosed(first, last)
                        .mapToObj(number -> new Whole(line, number))
                        .toList());
    }
}
