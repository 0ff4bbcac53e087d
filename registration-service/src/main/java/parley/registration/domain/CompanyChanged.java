package parley.registration.domain;

/** The only event of a company; carries the whole state. */
public record CompanyChanged(Company company) {}
