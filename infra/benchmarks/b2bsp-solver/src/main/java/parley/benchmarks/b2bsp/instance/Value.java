package parley.benchmarks.b2bsp.instance;

import java.util.List;

/** A value of a data file, with the line where it begins. */
sealed interface Value {

    int line();

    record Whole(int line, int number) implements Value {}

    /** A set of numbers, in braces or as a range. */
    record Wholes(int line, List<Whole> numbers) implements Value {}

    /** An array of anything; a two-dimensional one is an array of arrays. */
    record Array(int line, List<Value> values) implements Value {}
}
