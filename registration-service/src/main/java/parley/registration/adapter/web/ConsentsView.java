package parley.registration.adapter.web;

import org.jspecify.annotations.Nullable;
import parley.registration.domain.Consents;
import parley.registration.domain.Purpose;

/**
 * What somebody said yes or no to; absent is neither.
 *
 * @param recommendation that the company may be recommended to others
 */
record ConsentsView(@Nullable Boolean recommendation) {

    static ConsentsView of(Consents consents) {
        return new ConsentsView(consents.to(Purpose.RECOMMENDATION).orElse(null));
    }
}
