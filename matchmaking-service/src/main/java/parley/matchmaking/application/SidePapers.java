package parley.matchmaking.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Rating;
import parley.matchmaking.domain.meeting.SidePaper;

/** What the sides of all meetings keep for themselves. The last one to write a field wins. */
public interface SidePapers {

    /** A blank one where nothing is kept. */
    SidePaper of(MeetingId meeting, CompanyId side);

    /** Those with a rating; their notes are left out. */
    List<SidePaper> rated(ForumId forum);

    /** Replaces the notes; null takes them away. */
    SidePaper keep(ForumId forum, MeetingId meeting, CompanyId side, @Nullable String notes);

    /** Replaces the rating. */
    SidePaper keep(ForumId forum, MeetingId meeting, CompanyId side, Rating rating);
}
