package parley.platform.simulation;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoIterable;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The driver's cursor; the one call is made where its documents are wanted. */
final class SimulatedFind {

    private final Map<String, Object> filter;
    private final Search search;
    private int limit = Integer.MAX_VALUE;
    private Map<String, Object> sort = Map.of();
    private Function<Object, Object> mapping = document -> document;

    SimulatedFind(Map<String, Object> filter, Search search) {
        this.filter = filter;
        this.search = search;
    }

    @SuppressWarnings("unchecked")
    FindIterable<Document> iterable() {
        return (FindIterable<Document>)
                Proxy.newProxyInstance(
                        SimulatedFind.class.getClassLoader(),
                        new Class<?>[] {FindIterable.class, MongoIterable.class},
                        (self, method, a) -> operation(self, method.getName(), a));
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object operation(Object self, String method, Object[] a) {
        return switch (method) {
            case "projection", "batchSize" -> self;
            case "limit" -> {
                limit = (Integer) a[0] == 0 ? Integer.MAX_VALUE : (Integer) a[0];
                yield self;
            }
            case "sort" -> {
                sort = Condition.of((Bson) a[0]);
                yield self;
            }
            case "map" -> {
                mapping = mapping.andThen(((com.mongodb.Function<Object, Object>) a[0])::apply);
                yield self;
            }
            case "into" -> {
                Collection<Object> into = (Collection<Object>) a[0];
                found().forEach(into::add);
                yield into;
            }
            case "first" -> {
                limit = 1;
                yield found().findFirst().orElse(null);
            }
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private Stream<Object> found() {
        return search.find(filter, limit, sort).stream().map(mapping);
    }

    /** What a cursor asks of the store. */
    interface Search {
        List<Document> find(Map<String, Object> filter, int limit, Map<String, Object> sort);
    }
}
