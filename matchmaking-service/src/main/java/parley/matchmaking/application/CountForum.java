package parley.matchmaking.application;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Timetable;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** What a press release needs; computed from what is stored, each time. */
public final class CountForum {

    private final Authority authority;
    private final Companies companies;
    private final Meetings meetings;
    private final Consultations consultations;
    private final Mous mous;

    public CountForum(
            Authority authority,
            Companies companies,
            Meetings meetings,
            Consultations consultations,
            Mous mous) {
        this.authority = authority;
        this.companies = companies;
        this.meetings = meetings;
        this.consultations = consultations;
        this.mous = mous;
    }

    /**
     * Counts of one forum.
     *
     * @param accepted by both sides, whatever became of it
     * @param scheduled in the published schedule, whatever became of it
     * @param cancelled of those scheduled
     * @param missed of those scheduled: a side did not come
     * @param buyersByCountry ISO 3166-1 alpha-2
     * @param mous signed by both sides
     */
    public record ForumFigures(
            long requested,
            long accepted,
            long scheduled,
            long cancelled,
            long held,
            long missed,
            long companies,
            long sellers,
            long buyers,
            SortedMap<String, Long> buyersByCountry,
            long mous) {}

    public Outcome<ForumFigures> count(ForumId forum, Caller caller) {
        return authority.oversee(forum, caller).map(_ -> figures(forum));
    }

    private ForumFigures figures(ForumId forum) {
        List<Company> known = companies.of(forum);
        List<Company> buyers =
                known.stream().filter(company -> company.side() == Side.BUYER).toList();
        Meetings.Figures counted = meetings.figures(forum);
        Optional<Consultation> consultation = consultations.find(forum).map(Versioned::value);
        return new ForumFigures(
                counted.requested(),
                counted.accepted(),
                consultation.map(Consultation::timetable).map(CountForum::placed).orElse(0L),
                of(consultation, one -> one.freed().size()),
                counted.held(),
                counted.missed(),
                known.size(),
                known.size() - (long) buyers.size(),
                buyers.size(),
                buyers.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Company::country, TreeMap::new, Collectors.counting())),
                mous.countComplete(forum));
    }

    private static long placed(Timetable timetable) {
        return timetable.placements().size();
    }

    private static long of(
            Optional<Consultation> consultation, ToLongFunction<Consultation> count) {
        return consultation.map(count::applyAsLong).orElse(0L);
    }
}
