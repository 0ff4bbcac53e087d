package parley.platform.paging;

import java.util.Optional;

/**
 * The page that a caller asks for: controller argument, read from {@code ?limit=} (1 to 500,
 * default 100) and {@code ?cursor=} (a page's {@code next}); anything else is answered with 400.
 *
 * @param after the position of the last item of the page before; empty on the first page
 */
public record Paging(int limit, Optional<Cursor> after) {

    public static final int DEFAULT_LIMIT = 100;
    public static final int GREATEST_LIMIT = 500;

    public Paging {
        if (limit < 1 || limit > GREATEST_LIMIT) {
            throw new IllegalArgumentException("limit out of 1.." + GREATEST_LIMIT + ": " + limit);
        }
    }

    public static Paging first() {
        return new Paging(DEFAULT_LIMIT, Optional.empty());
    }

    /** How many items to fetch: one more than the page holds tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }
}
