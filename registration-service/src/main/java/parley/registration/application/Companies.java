package parley.registration.application;

import parley.platform.paging.Page;
import parley.platform.paging.Paging;
import parley.registration.domain.Company;
import parley.registration.domain.CompanyChanged;
import parley.registration.domain.CompanyId;
import parley.registration.domain.ForumId;

public interface Companies extends Aggregates<CompanyId, Company, CompanyChanged> {

    Page<Company> list(ForumId forum, Paging paging);
}
