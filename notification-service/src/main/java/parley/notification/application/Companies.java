package parley.notification.application;

import java.util.Optional;
import parley.notification.domain.Company;

/** Companies as their owner last told of them. */
public interface Companies {

    Optional<Company> find(String id);

    /** The sequence is that of the event that told of it; what has a higher one stays. */
    void keep(Company company, long sequence);
}
