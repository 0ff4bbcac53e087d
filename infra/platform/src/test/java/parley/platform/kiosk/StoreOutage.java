package parley.platform.kiosk;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.util.ClassUtils;

/** Has the inbox's store fail, as often as asked, when something about a subject is recorded. */
final class StoreOutage implements BeanPostProcessor {

    private static final Map<String, Integer> FAILURES = new ConcurrentHashMap<>();

    static void of(String subject, int failures) {
        FAILURES.put(subject, failures);
    }

    static boolean isOver(String subject) {
        return FAILURES.getOrDefault(subject, 0) == 0;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!name.equals("inboxStore")) {
            return bean;
        }
        return Proxy.newProxyInstance(
                bean.getClass().getClassLoader(),
                ClassUtils.getAllInterfaces(bean),
                (proxy, method, arguments) -> {
                    if (method.getName().startsWith("record")) {
                        failIfAsked(String.valueOf(arguments[0]));
                    }
                    try {
                        method.setAccessible(true);
                        return method.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private static void failIfAsked(String key) {
        FAILURES.forEach(
                (subject, left) -> {
                    if (left > 0 && key.contains(subject)) {
                        FAILURES.put(subject, left - 1);
                        throw new DataAccessResourceFailureException("The store is away");
                    }
                });
    }
}
