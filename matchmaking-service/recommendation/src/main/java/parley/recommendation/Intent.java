package parley.recommendation;

import java.util.Arrays;
import java.util.Optional;

/** What a company wants to agree on; two companies want it alike. */
public enum Intent {
    TRADE,
    DISTRIBUTION,
    MANUFACTURING,
    LICENSING,
    JOINT_VENTURE,
    INVESTMENT;

    /** Empty for what names none. */
    public static Optional<Intent> read(String name) {
        return Arrays.stream(values()).filter(intent -> intent.name().equals(name)).findFirst();
    }
}
