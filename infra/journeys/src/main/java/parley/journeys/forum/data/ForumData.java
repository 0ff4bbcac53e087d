package parley.journeys.forum.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A forum's files, checked. Lists are in the order of the rows.
 *
 * @param unavailable company id to the 0-based slots in which it can't meet
 */
public record ForumData(
        Programme programme,
        ConsultationGrid grid,
        List<Company> companies,
        List<Interpreter> interpreters,
        List<Guest> guests,
        Map<String, Set<Integer>> unavailable,
        List<MeetingRequest> requests) {

    public ForumData {
        companies = List.copyOf(companies);
        interpreters = List.copyOf(interpreters);
        guests = List.copyOf(guests);
        unavailable = Map.copyOf(unavailable);
        requests = List.copyOf(requests);
    }

    public List<Company> sellers() {
        return companies.stream().filter(company -> company.side() == Company.Side.SELLER).toList();
    }

    public List<Company> buyers() {
        return companies.stream().filter(company -> company.side() == Company.Side.BUYER).toList();
    }

    public Map<String, Company> companiesById() {
        return companies.stream().collect(Collectors.toMap(Company::id, Function.identity()));
    }

    public Map<String, Interpreter> interpretersById() {
        return interpreters.stream()
                .collect(Collectors.toMap(Interpreter::id, Function.identity()));
    }
}
