package parley.platform.kiosk;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import parley.testkit.ServiceTest;

/** The kiosk with real broker and store; all tests share one context, so each uses own ids. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest(
        classes = KioskService.class,
        properties = {
            "spring.application.name=kiosk-service",
            "parley.consume.topics=kiosk.orders,kiosk.customers",
            "parley.consume.inbound-topics=inbound.kiosk-orders",
            "parley.inbound.publishers.tills.topics=inbound.kiosk-orders",
            "parley.inbound.publishers.tills.sources=/tills",
            "parley.idempotency.hmac-key=known to this test only",
            "parley.inbox.sweep-interval=200ms",
            "parley.inbox.gap-limit=2s"
        })
@interface KioskTest {}
