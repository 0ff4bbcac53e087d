package parley.platform.simulation;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Large interfaces of which a few operations are simulated, told apart by their names. */
final class Proxies {

    private Proxies() {}

    @SuppressWarnings("unchecked")
    static <T> T of(Class<? super T> type, Operations operations) {
        return (T)
                Proxy.newProxyInstance(
                        Proxies.class.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> operations.call(method.getName(), arguments));
    }

    /** What an interface does. */
    interface Operations {
        @Nullable Object call(String method, Object[] arguments);
    }
}
