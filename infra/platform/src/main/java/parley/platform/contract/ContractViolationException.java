package parley.platform.contract;

import java.util.List;

/** A service was about to store an event that breaks its own contract: a defect. */
public final class ContractViolationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ContractViolationException(String type, List<Violation> violations) {
        super(type + " breaks its contract: " + violations);
    }
}
