package parley.matchmaking.application;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.Negotiator;
import parley.matchmaking.domain.consultation.SchedulingId;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.request.Limits;
import parley.matchmaking.domain.request.RequestRules;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** One command schedules all meetings that are accepted by now. The answer does not wait for it. */
public final class OrderScheduling {

    private final Authority authority;
    private final Companies companies;
    private final Meetings meetings;
    private final Consultations consultations;
    private final RequestRulebooks rules;
    private final SchedulingRuns runs;

    public OrderScheduling(
            Authority authority,
            Companies companies,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            SchedulingRuns runs) {
        this.authority = authority;
        this.companies = companies;
        this.meetings = meetings;
        this.consultations = consultations;
        this.rules = rules;
        this.runs = runs;
    }

    /**
     * Repeatable.
     *
     * @param id the same for the same call; a repeated one gets the scheduling that it ordered
     */
    public Outcome<SchedulingProgress> order(ForumId forum, SchedulingId id, Caller caller) {
        return authority
                .organise(forum, caller)
                .flatMap(
                        _ ->
                                consultations
                                        .change(
                                                forum,
                                                current ->
                                                        current.value()
                                                                .order(id, input(current.value())))
                                        .orMissing(ReadConsultation.notSetUp(forum)))
                .map(
                        ordered -> {
                            runs.ordered(forum, id);
                            return SchedulingProgress.of(ordered.value(), id).orElseThrow();
                        });
    }

    private SchedulingInput input(Consultation consultation) {
        Set<CompanyId> withdrawn = consultation.withdrawn();
        List<WantedMeeting> wanted =
                meetings.accepted(consultation.forum()).stream()
                        .filter(meeting -> withdrawn.stream().noneMatch(meeting::involves))
                        .map(WantedMeeting::of)
                        .sorted(
                                Comparator.comparing(
                                                (WantedMeeting one) -> one.requester().reference())
                                        .thenComparing(one -> one.responder().reference()))
                        .toList();
        Set<CompanyId> involved =
                wanted.stream()
                        .flatMap(one -> Stream.of(one.requester(), one.responder()))
                        .map(Party::company)
                        .collect(Collectors.toSet());
        RequestRules limits = rules.of(consultation.forum());
        List<Negotiator> negotiators =
                companies.of(consultation.forum()).stream()
                        .filter(company -> involved.contains(company.id()))
                        .map(company -> negotiator(company, limits.limitsOf(company)))
                        .toList();
        return new SchedulingInput(negotiators, wanted);
    }

    private static Negotiator negotiator(Company company, Limits limits) {
        return new Negotiator(
                Party.of(company), company.languages(), company.timeZone(), limits.minimum());
    }
}
