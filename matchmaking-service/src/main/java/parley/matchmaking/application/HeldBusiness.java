package parley.matchmaking.application;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.ExpectedValue;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.mou.Mou;

/** All of a forum's meetings with their companies and memoranda, read for one answer. */
record HeldBusiness(
        Map<CompanyId, Company> companies, List<Meeting> meetings, Map<MeetingId, Mou> mous) {

    static HeldBusiness read(ForumId forum, Companies companies, Meetings meetings, Mous mous) {
        return new HeldBusiness(
                companies.of(forum).stream()
                        .collect(Collectors.toMap(Company::id, Function.identity())),
                meetings.page(
                        forum,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Integer.MAX_VALUE),
                mous.page(forum, Optional.empty(), Integer.MAX_VALUE).stream()
                        .collect(Collectors.toMap(Mou::meeting, Function.identity())));
    }

    Map<CompanyId, MeetingOutcome> outcomes(Meeting meeting) {
        return meeting.state() instanceof MeetingState.Ended ended ? ended.outcomes() : Map.of();
    }

    /**
     * What both sides expect is the same business, so it counts once: as the seller says, else as
     * the buyer does.
     */
    Optional<ExpectedValue> worth(Meeting meeting) {
        Map<CompanyId, MeetingOutcome> outcomes = outcomes(meeting);
        return Stream.of(Side.SELLER, Side.BUYER)
                .flatMap(
                        side ->
                                outcomes.entrySet().stream()
                                        .filter(one -> isOn(side, one.getKey()))
                                        .map(one -> one.getValue().expected()))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Per currency, by its code; nothing is converted. */
    SortedMap<String, BigDecimal> worth(Stream<Meeting> some) {
        return some.flatMap(meeting -> worth(meeting).stream())
                .collect(
                        Collectors.toMap(
                                one -> one.currency().getCurrencyCode(),
                                ExpectedValue::amount,
                                BigDecimal::add,
                                TreeMap::new));
    }

    boolean hasCompleteMou(Meeting meeting) {
        Mou mou = mous.get(meeting.id());
        return mou != null && mou.isComplete();
    }

    private boolean isOn(Side side, CompanyId company) {
        Company known = companies.get(company);
        return known != null && known.side() == side;
    }
}
