package parley.session.application;

import org.springframework.beans.factory.annotation.Autowired;
import parley.testkit.ServiceTest;

@ServiceTest
class StoredProgrammesIT extends ProgrammesContract {

    StoredProgrammesIT(@Autowired Programmes programmes) {
        super(programmes);
    }
}
