package parley.matchmaking.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import parley.matchmaking.domain.TimeSpan;
import parley.matchmaking.domain.consultation.Consultation;
import parley.matchmaking.domain.consultation.SchedulingInput;
import parley.matchmaking.domain.consultation.WantedMeeting;
import parley.matchmaking.domain.forum.ForumId;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;
import parley.platform.time.ForumClock;
import parley.scheduling.Vacancy;

/**
 * Shows where accepted meetings without a place would fit into the published timetable now, with
 * nobody moved: what withdrawals and cancellations freed, and what was free. A re-plan without
 * moves takes as many as fit together.
 */
public final class OfferFreePlaces {

    private final Authority authority;
    private final Consultations consultations;
    private final SchedulingInputs inputs;
    private final ForumClock clock;

    public OfferFreePlaces(
            Authority authority,
            Companies companies,
            Meetings meetings,
            Consultations consultations,
            RequestRulebooks rules,
            ForumProgramme programme,
            ForumClock clock) {
        this.authority = authority;
        this.consultations = consultations;
        inputs = new SchedulingInputs(companies, meetings, rules, programme);
        this.clock = clock;
    }

    /** A slot that is free for a meeting. */
    public record FreeSlot(int slot, TimeSpan time) {}

    /**
     * A meeting and where it would fit.
     *
     * @param slots ascending, at least one
     */
    public record Offer(WantedMeeting meeting, List<FreeSlot> slots) {

        public Offer {
            slots = List.copyOf(slots);
        }
    }

    /** The most urgent first; a company sees those of its own meetings. */
    public Outcome<List<Offer>> offers(ForumId forum, Caller caller) {
        return authority
                .view(forum, caller)
                .flatMap(
                        viewer ->
                                consultations
                                        .find(forum)
                                        .map(Versioned::value)
                                        .map(current -> Outcome.of(offers(current, viewer)))
                                        .orElseGet(
                                                () ->
                                                        Outcome.refused(
                                                                ReadConsultation.notSetUp(forum))));
    }

    private List<Offer> offers(Consultation consultation, Optional<Viewer> viewer) {
        if (consultation.timetable() == null) {
            return List.of();
        }
        SchedulingInput input = inputs.again(consultation, 0, clock.now());
        Map<String, WantedMeeting> wanted = input.wanted();
        return Vacancy.of(input.problem(consultation.setUp()), input.standing(consultation.setUp()))
                .stream()
                .map(vacancy -> offer(vacancy, wanted, consultation))
                .filter(offer -> viewer.isEmpty() || concerns(offer, viewer.get()))
                .toList();
    }

    private static boolean concerns(Offer offer, Viewer viewer) {
        return viewer.companies().contains(offer.meeting().requester().company())
                || viewer.companies().contains(offer.meeting().responder().company());
    }

    private static Offer offer(
            Vacancy vacancy, Map<String, WantedMeeting> wanted, Consultation consultation) {
        return new Offer(
                Objects.requireNonNull(wanted.get(vacancy.meeting().toString())),
                vacancy.slots().stream()
                        .map(slot -> new FreeSlot(slot, consultation.setUp().grid().span(slot)))
                        .toList());
    }
}
