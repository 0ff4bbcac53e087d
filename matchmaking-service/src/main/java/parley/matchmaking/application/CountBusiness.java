package parley.matchmaking.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** What a forum came to, per country, company and interpreter; computed each time. */
public final class CountBusiness {

    private final Authority authority;
    private final Companies companies;
    private final Meetings meetings;
    private final Mous mous;

    public CountBusiness(Authority authority, Companies companies, Meetings meetings, Mous mous) {
        this.authority = authority;
        this.companies = companies;
        this.meetings = meetings;
        this.mous = mous;
    }

    /**
     * Of some meetings.
     *
     * @param scheduled had a place, whatever became of it
     * @param cancelled of those scheduled
     * @param missed of those scheduled: a side did not come
     * @param expected per currency; see {@link HeldBusiness#worth(Meeting)}
     * @param mous signed by both sides and not withdrawn
     */
    public record Tally(
            long requested,
            long scheduled,
            long cancelled,
            long held,
            long missed,
            SortedMap<String, BigDecimal> expected,
            long mous) {}

    /**
     * A meeting counts for both its sides' countries, once where they are the same.
     *
     * @param country ISO 3166-1 alpha-2
     */
    public record CountryFigures(String country, long sellers, long buyers, Tally tally) {}

    public record CompanyFigures(Company company, Tally tally) {}

    /**
     * Of those meetings that were not cancelled.
     *
     * @param booked by the timetable
     * @param interpreted from their start to their end
     */
    public record InterpreterFigures(
            BookedInterpreter interpreter,
            long meetings,
            long held,
            Duration booked,
            Duration interpreted) {}

    public Outcome<List<CountryFigures>> countries(ForumId forum, Caller caller) {
        return business(forum, caller)
                .map(
                        all -> {
                            SortedSet<String> countries = new TreeSet<>();
                            all.companies().values().forEach(one -> countries.add(one.country()));
                            return countries.stream().map(one -> country(one, all)).toList();
                        });
    }

    public Outcome<List<CompanyFigures>> companies(ForumId forum, Caller caller) {
        return business(forum, caller)
                .map(
                        all ->
                                all.companies().values().stream()
                                        .sorted(Comparator.comparing(Company::reference))
                                        .map(
                                                one ->
                                                        new CompanyFigures(
                                                                one,
                                                                tally(
                                                                        all,
                                                                        meeting ->
                                                                                meeting.involves(
                                                                                        one.id()))))
                                        .toList());
    }

    /** Of all meetings. */
    public Outcome<Tally> total(ForumId forum, Caller caller) {
        return business(forum, caller).map(all -> tally(all, _ -> true));
    }

    public Outcome<List<InterpreterFigures>> interpreters(ForumId forum, Caller caller) {
        return business(forum, caller)
                .map(
                        all -> {
                            Map<BookedInterpreter, List<Meeting>> served =
                                    new TreeMap<>(
                                            Comparator.comparing(BookedInterpreter::reference));
                            for (Meeting meeting : all.meetings()) {
                                interpreter(meeting)
                                        .ifPresent(
                                                one ->
                                                        served.computeIfAbsent(
                                                                        one, _ -> new ArrayList<>())
                                                                .add(meeting));
                            }
                            return served.entrySet().stream()
                                    .map(one -> interpreter(one.getKey(), one.getValue()))
                                    .toList();
                        });
    }

    private Outcome<HeldBusiness> business(ForumId forum, Caller caller) {
        return authority
                .oversee(forum, caller)
                .map(_ -> HeldBusiness.read(forum, companies, meetings, mous));
    }

    private static CountryFigures country(String country, HeldBusiness all) {
        List<Company> own =
                all.companies().values().stream()
                        .filter(one -> one.country().equals(country))
                        .toList();
        long sellers = own.stream().filter(one -> one.side() == Side.SELLER).count();
        Set<CompanyId> ids = own.stream().map(Company::id).collect(Collectors.toSet());
        return new CountryFigures(
                country,
                sellers,
                own.size() - sellers,
                tally(
                        all,
                        meeting ->
                                ids.contains(meeting.requester().company())
                                        || ids.contains(meeting.responder().company())));
    }

    private static Tally tally(HeldBusiness all, Predicate<Meeting> which) {
        List<Meeting> some = all.meetings().stream().filter(which).toList();
        List<Meeting> placed =
                some.stream().filter(one -> FindMeeting.booking(one.state()).isPresent()).toList();
        return new Tally(
                some.size(),
                placed.size(),
                placed.stream()
                        .filter(one -> one.state() instanceof MeetingState.Cancelled)
                        .count(),
                some.stream().filter(one -> one.state() instanceof MeetingState.Ended).count(),
                some.stream().filter(one -> one.state() instanceof MeetingState.Missed).count(),
                all.worth(some.stream()),
                some.stream().filter(all::hasCompleteMou).count());
    }

    private static Optional<BookedInterpreter> interpreter(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Cancelled
                ? Optional.empty()
                : FindMeeting.booking(meeting.state())
                        .map(booking -> booking.place().interpreter());
    }

    private static InterpreterFigures interpreter(
            BookedInterpreter interpreter, List<Meeting> served) {
        Duration booked = Duration.ZERO;
        Duration interpreted = Duration.ZERO;
        long held = 0;
        for (Meeting meeting : served) {
            booked =
                    FindMeeting.booking(meeting.state())
                            .map(CountBusiness::length)
                            .map(booked::plus)
                            .orElse(booked);
            if (meeting.state() instanceof MeetingState.Ended ended) {
                held++;
                interpreted =
                        interpreted.plus(Duration.between(ended.startedAt(), ended.endedAt()));
            }
        }
        return new InterpreterFigures(interpreter, served.size(), held, booked, interpreted);
    }

    private static Duration length(Booking booking) {
        return Duration.between(booking.place().time().start(), booking.place().time().end());
    }
}
