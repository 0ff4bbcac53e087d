package parley.journeys.forum.data;

import java.util.List;

/**
 * A row of {@code companies.csv} with its one contact.
 *
 * @param languages BCP 47, the first is the one to write in; never empty
 * @param offers HS 2022 headings, as are {@code seeks}
 */
public record Company(
        String id,
        String name,
        String country,
        Side side,
        List<String> languages,
        String timeZone,
        List<String> offers,
        List<String> seeks,
        List<String> targetMarkets,
        String description,
        String email,
        String phone) {

    /** Which side of the table a company sits on. */
    public enum Side {
        SELLER,
        BUYER
    }

    public Company {
        languages = List.copyOf(languages);
        offers = List.copyOf(offers);
        seeks = List.copyOf(seeks);
        targetMarkets = List.copyOf(targetMarkets);
    }

    @Override
    public String toString() {
        return "Company[" + id + "]";
    }
}
