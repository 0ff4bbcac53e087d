package parley.journeys.client;

/** A bearer token; its text never shows. */
public record Token(String value) {

    @Override
    public String toString() {
        return "Token[…]";
    }
}
