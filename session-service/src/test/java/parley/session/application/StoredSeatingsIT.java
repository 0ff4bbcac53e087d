package parley.session.application;

import org.springframework.beans.factory.annotation.Autowired;
import parley.testkit.ServiceTest;

@ServiceTest
class StoredSeatingsIT extends SeatingsContract {

    StoredSeatingsIT(@Autowired Seatings seatings) {
        super(seatings);
    }
}
