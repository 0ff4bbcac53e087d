package parley.notification.adapter.messaging;

import java.util.List;
import parley.notification.domain.Company;

/** What this service reads of {@code company-changed}. */
record CompanyChanged(String companyId, String name, List<String> representatives) {

    Company company() {
        return new Company(companyId, name, representatives);
    }
}
