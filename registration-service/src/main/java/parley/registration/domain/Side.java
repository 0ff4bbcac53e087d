package parley.registration.domain;

/** On which side of the consultations a company sits; a meeting needs one of each. */
public enum Side {
    SELLER,
    BUYER
}
