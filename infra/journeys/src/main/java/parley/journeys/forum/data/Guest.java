package parley.journeys.forum.data;

/** A row of {@code guests.csv}: somebody without a company. */
public record Guest(
        String id,
        String name,
        String type,
        String country,
        String language,
        String timeZone,
        String email) {

    @Override
    public String toString() {
        return "Guest[" + id + "]";
    }
}
