package parley.matchmaking.domain.forum;

/** A forum's code, for example {@code necef-2020}. */
public record ForumId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
