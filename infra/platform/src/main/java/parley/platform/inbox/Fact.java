package parley.platform.inbox;

/** Something one reaction needs and another provides: {@code participant/4711} is known. */
public record Fact(String kind, String id) {

    public Fact {
        if (kind.isEmpty() || id.isEmpty()) {
            throw new IllegalArgumentException("A fact needs kind and id");
        }
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
