package parley.benchmarks.modulith;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Transactions that only have a beginning and an end: the embedded store knows none. The registry
 * needs these boundaries to write its entries and to send after the commit; what {@code
 * MongoTransactionManager} would add are one commit command per transaction, and atomicity.
 */
@Component
class BoundariesOnly extends AbstractPlatformTransactionManager
        implements PlatformTransactionManager {

    private static final long serialVersionUID = 1L;

    @Override
    protected Object doGetTransaction() {
        return new Object();
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {}

    @Override
    protected void doCommit(DefaultTransactionStatus status) {}

    @Override
    protected void doRollback(DefaultTransactionStatus status) {}
}
