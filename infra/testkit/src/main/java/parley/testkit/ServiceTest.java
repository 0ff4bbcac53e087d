package parley.testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * A whole service on a random port ({@code @LocalServerPort}) with a real broker, a store with a
 * database of its own, and the test issuer. It creates its topics, its clock may be set, and it
 * validates what it emits against the contracts. See {@link ServiceTestSettings} for the settings.
 *
 * <p>Tests with the same annotations share one context; the broker and its topics are shared by all
 * contexts of the JVM.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ServiceTestSettings.class)
public @interface ServiceTest {

    /** Further settings, {@code key=value}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    /** The configuration; by default the service's main class. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};
}
