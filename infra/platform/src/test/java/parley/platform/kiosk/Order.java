package parley.platform.kiosk;

import org.jspecify.annotations.Nullable;

/** As it is stored. */
record Order(String customerId, int cups, @Nullable String note, boolean served) {

    Order asServed() {
        return new Order(customerId, cups, null, true);
    }
}
