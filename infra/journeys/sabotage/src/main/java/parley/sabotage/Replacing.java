package parley.sabotage;

import java.util.function.UnaryOperator;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Puts something around every bean of a type. */
record Replacing<T>(Class<T> type, UnaryOperator<T> around) implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return type.isInstance(bean) ? around.apply(type.cast(bean)) : bean;
    }
}
