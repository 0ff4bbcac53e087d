package parley.recommendation;

/** Two companies, in either order. */
public record Pair(String one, String other) {

    public Pair {
        if (one.compareTo(other) > 0) {
            String first = other;
            other = one;
            one = first;
        }
    }
}
