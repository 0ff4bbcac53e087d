package parley.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One page of a list as every service answers it; {@code next} is absent on the last page. */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that is always whole. */
    public static <T> Page<T> whole(List<T> items) {
        return new Page<>(items, null);
    }

    /**
     * Cuts what was fetched to the page. The caller fetches {@code paging.fetch()} items, one more
     * than the page holds: if it is there, there is a next page, which starts after the last item
     * shown.
     */
    public static <T> Page<T> of(List<T> fetched, Paging paging, Function<T, Cursor> position) {
        if (fetched.size() <= paging.limit()) {
            return whole(fetched);
        }
        List<T> shown = fetched.subList(0, paging.limit());
        return new Page<>(shown, position.apply(shown.getLast()).token());
    }

    public <U> Page<U> map(Function<? super T, ? extends U> change) {
        return new Page<>(items.stream().<U>map(change).toList(), next);
    }
}
