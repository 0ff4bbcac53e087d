package parley.matchmaking.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Rating;
import parley.matchmaking.domain.meeting.SidePaper;

/** For tests. */
final class InMemorySidePapers implements SidePapers {

    private final Map<String, SidePaper> papers = new HashMap<>();

    @Override
    public SidePaper of(MeetingId meeting, CompanyId side) {
        return papers.getOrDefault(key(meeting, side), SidePaper.blank(meeting, side));
    }

    @Override
    public List<SidePaper> rated(ForumId forum) {
        return papers.values().stream()
                .filter(paper -> paper.rating() != null)
                .map(paper -> new SidePaper(paper.meeting(), paper.side(), null, paper.rating()))
                .toList();
    }

    @Override
    public SidePaper keep(
            ForumId forum, MeetingId meeting, CompanyId side, @Nullable String notes) {
        return kept(new SidePaper(meeting, side, notes, of(meeting, side).rating()));
    }

    @Override
    public SidePaper keep(ForumId forum, MeetingId meeting, CompanyId side, Rating rating) {
        return kept(new SidePaper(meeting, side, of(meeting, side).notes(), rating));
    }

    private SidePaper kept(SidePaper paper) {
        papers.put(key(paper.meeting(), paper.side()), paper);
        return paper;
    }

    private static String key(MeetingId meeting, CompanyId side) {
        return meeting + ":" + side;
    }
}
