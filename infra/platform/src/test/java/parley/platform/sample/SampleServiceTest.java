package parley.platform.sample;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import parley.testkit.ServiceTest;

/** The sample service with real parts; all tests share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(
        classes = SampleService.class,
        properties = {
            "spring.application.name=sample",
            "parley.security.public-paths=/v1/public/**",
            "parley.web.max-request-size=10KB",
            "parley.idempotency.hmac-key=known to this test only"
        })
public @interface SampleServiceTest {}
