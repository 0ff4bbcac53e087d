package parley.session;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.testkit.ServiceTest;
import parley.testkit.document.DocumentedBindings;

@ServiceTest
class BindingsIT {

    @LocalServerPort private int port;

    @Test
    void whatTheServiceReadsIsWhatTheAsyncApiDocumentSays() {
        DocumentedBindings.assertDocumented("session", port);
    }
}
