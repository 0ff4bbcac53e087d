package parley.matchmaking.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;

/**
 * All appointments of a forum, to be shown.
 *
 * @param companies by reference
 * @param appointments by slot, then by the requester's reference
 */
public record TimetableSheet(
        ForumId forum, SlotGrid grid, List<Company> companies, List<Appointment> appointments) {

    public TimetableSheet {
        companies = List.copyOf(companies);
        appointments = List.copyOf(appointments);
    }

    /** Each company's name; empty for one that events no longer name. */
    public Function<CompanyId, Optional<String>> names() {
        Map<CompanyId, String> names =
                companies.stream().collect(Collectors.toMap(Company::id, Company::name));
        return company -> Optional.ofNullable(names.get(company));
    }
}
