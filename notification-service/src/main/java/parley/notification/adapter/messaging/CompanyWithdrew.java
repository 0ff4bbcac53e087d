package parley.notification.adapter.messaging;

import java.util.List;
import parley.notification.domain.Matter;

/** What this service reads of {@code company-withdrew}. */
record CompanyWithdrew(String companyId, List<String> meetings) {

    Matter.WithdrawalConfirmed matter() {
        return new Matter.WithdrawalConfirmed(companyId, meetings);
    }
}
