package parley.matchmaking.application;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.Booking;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.mou.Mou;
import parley.platform.refusal.Outcome;
import parley.platform.security.Caller;

/** Hands all meetings with what came of them to those who oversee the forum. */
public final class ExportMeetings {

    private final Authority authority;
    private final Companies companies;
    private final Meetings meetings;
    private final Mous mous;

    public ExportMeetings(Authority authority, Companies companies, Meetings meetings, Mous mous) {
        this.authority = authority;
        this.companies = companies;
        this.meetings = meetings;
        this.mous = mous;
    }

    /**
     * One side of a meeting.
     *
     * @param company null where it is no longer known
     * @param outcome null where it said nothing
     */
    public record ExportedSide(
            Party party, @Nullable Company company, @Nullable MeetingOutcome outcome) {}

    /**
     * A meeting.
     *
     * @param booking null where it never had a place
     * @param mou null where there is none
     */
    public record ExportedMeeting(
            Meeting meeting,
            @Nullable Booking booking,
            ExportedSide requester,
            ExportedSide responder,
            @Nullable Mou mou) {}

    /** By the references of their sides. */
    public Outcome<List<ExportedMeeting>> export(ForumId forum, Caller caller) {
        return authority
                .oversee(forum, caller)
                .map(_ -> export(HeldBusiness.read(forum, companies, meetings, mous)));
    }

    private static List<ExportedMeeting> export(HeldBusiness all) {
        return all.meetings().stream()
                .sorted(
                        Comparator.comparing((Meeting one) -> one.requester().reference())
                                .thenComparing(one -> one.responder().reference()))
                .map(
                        meeting -> {
                            Map<CompanyId, MeetingOutcome> outcomes = all.outcomes(meeting);
                            return new ExportedMeeting(
                                    meeting,
                                    FindMeeting.booking(meeting.state()).orElse(null),
                                    side(meeting.requester(), all, outcomes),
                                    side(meeting.responder(), all, outcomes),
                                    all.mous().get(meeting.id()));
                        })
                .toList();
    }

    private static ExportedSide side(
            Party party, HeldBusiness all, Map<CompanyId, MeetingOutcome> outcomes) {
        return new ExportedSide(
                party, all.companies().get(party.company()), outcomes.get(party.company()));
    }
}
