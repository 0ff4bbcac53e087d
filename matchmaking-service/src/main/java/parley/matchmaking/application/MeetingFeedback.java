package parley.matchmaking.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.DeclineReason;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.MeetingState;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.SidePaper;
import parley.recommendation.Feedback;
import parley.recommendation.Feedback.Accepted;
import parley.recommendation.Feedback.Declined;
import parley.recommendation.Feedback.Met;
import parley.recommendation.Feedback.Rated;
import parley.recommendation.Feedback.Signal;

/** What companies let be known of one another by their meetings. */
final class MeetingFeedback {

    private final Map<MeetingId, List<SidePaper>> papers;

    /**
     * @param rated papers with a rating; their notes are not read
     */
    MeetingFeedback(List<SidePaper> rated) {
        this.papers = rated.stream().collect(Collectors.groupingBy(SidePaper::meeting));
    }

    List<Feedback> of(List<Meeting> meetings) {
        return meetings.stream().flatMap(this::of).toList();
    }

    /** Of one that the organiser has set, nobody said that it wants it. */
    private Stream<Feedback> of(Meeting meeting) {
        Party asks = meeting.requester();
        Party answers = meeting.responder();
        if (meeting.mustMeet()) {
            return meeting.state() instanceof MeetingState.Ended ? met(meeting) : Stream.empty();
        }
        return switch (meeting.state()) {
            case MeetingState.Requested _, MeetingState.Expired _ ->
                    Stream.of(says(asks, answers, new Accepted()));
            case MeetingState.Waiting _, MeetingState.Accepted _, MeetingState.Scheduled _ ->
                    both(asks, answers);
            case MeetingState.Started _, MeetingState.Missed _ -> both(asks, answers);
            case MeetingState.Ended _ ->
                    Stream.of(both(asks, answers), met(meeting)).flatMap(all -> all);
            case MeetingState.Declined(DeclineReason reason) ->
                    isTaste(reason)
                            ? Stream.of(
                                    says(asks, answers, new Accepted()),
                                    says(answers, asks, new Declined()))
                            : Stream.of(says(asks, answers, new Accepted()));
            case MeetingState.Cancelled cancelled -> cancelled(meeting, cancelled);
        };
    }

    /** Who takes it back says nothing any more; the other one's word stands. */
    private static Stream<Feedback> cancelled(Meeting meeting, MeetingState.Cancelled cancelled) {
        return both(meeting.requester(), meeting.responder())
                .filter(one -> cancelled.accepted() || by(one, meeting.requester()))
                .filter(one -> !by(one, party(meeting, cancelled.by())));
    }

    private static Stream<Feedback> both(Party one, Party other) {
        return Stream.of(says(one, other, new Accepted()), says(other, one, new Accepted()));
    }

    private Stream<Feedback> met(Meeting meeting) {
        List<Feedback> said = new ArrayList<>();
        said.add(says(meeting.requester(), meeting.responder(), new Met()));
        said.add(says(meeting.responder(), meeting.requester(), new Met()));
        for (SidePaper paper : papers.getOrDefault(meeting.id(), List.of())) {
            if (paper.rating() != null && meeting.involves(paper.side())) {
                Party side = party(meeting, paper.side());
                Party other =
                        side.equals(meeting.requester())
                                ? meeting.responder()
                                : meeting.requester();
                said.add(says(side, other, new Rated(paper.rating().stars())));
            }
        }
        return said.stream();
    }

    /** Neither a full diary nor an acquaintance tells that the other one was not liked. */
    private static boolean isTaste(@Nullable DeclineReason reason) {
        return reason != DeclineReason.NO_TIME && reason != DeclineReason.ALREADY_IN_CONTACT;
    }

    private static Party party(Meeting meeting, CompanyId company) {
        return meeting.requester().company().equals(company)
                ? meeting.requester()
                : meeting.responder();
    }

    private static boolean by(Feedback feedback, Party party) {
        return feedback.by().equals(party.reference());
    }

    private static Feedback says(Party by, Party about, Signal signal) {
        return new Feedback(by.reference(), about.reference(), signal);
    }
}
