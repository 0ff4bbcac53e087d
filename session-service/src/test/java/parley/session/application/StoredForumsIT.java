package parley.session.application;

import org.springframework.beans.factory.annotation.Autowired;
import parley.testkit.ServiceTest;

@ServiceTest
class StoredForumsIT extends ForumsContract {

    StoredForumsIT(@Autowired Forums forums) {
        super(forums);
    }
}
