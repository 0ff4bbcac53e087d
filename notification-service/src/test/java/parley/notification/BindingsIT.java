package parley.notification;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.testkit.ServiceTest;
import parley.testkit.document.DocumentedBindings;

@ServiceTest(properties = {"parley.delivery.scan-interval=1h", "parley.mail.port=1"})
class BindingsIT {

    @LocalServerPort private int port;

    @Test
    void whatTheServiceReadsIsWhatTheAsyncApiDocumentSays() {
        DocumentedBindings.assertDocumented("notification", port);
    }
}
