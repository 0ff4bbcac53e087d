package parley.recommendation;

/** A company is recommended to the other side only. */
public enum Side {
    SELLER,
    BUYER
}
