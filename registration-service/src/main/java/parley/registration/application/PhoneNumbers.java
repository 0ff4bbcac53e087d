package parley.registration.application;

import parley.registration.domain.PhoneNumber;

/** What the world's numbering plans say. */
@FunctionalInterface
public interface PhoneNumbers {

    /** Whether some telephone could have this number: country code and length are right. */
    boolean arePossible(PhoneNumber number);
}
