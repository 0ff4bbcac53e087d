package parley.session.application;

import org.springframework.beans.factory.annotation.Autowired;
import parley.testkit.ServiceTest;

@ServiceTest
class StoredSessionsIT extends SessionsContract {

    StoredSessionsIT(@Autowired Sessions sessions) {
        super(sessions);
    }
}
