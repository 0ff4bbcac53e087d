package parley.matchmaking.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import parley.matchmaking.application.SidePapers;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Rating;
import parley.matchmaking.domain.meeting.SidePaper;
import parley.testkit.ServiceTest;

/** What recommendations read of papers, in the real store. */
@ServiceTest
class MongoSidePapersIT {

    @Autowired private SidePapers papers;

    @Test
    void ratingsOfAForumAreReadWithoutNotes() {
        ForumId forum = new ForumId("forum-" + UUID.randomUUID());
        MeetingId meeting = new MeetingId(UUID.randomUUID());
        CompanyId rates = new CompanyId(UUID.randomUUID());
        papers.keep(forum, meeting, rates, "between us");
        papers.keep(forum, meeting, rates, new Rating(4));
        papers.keep(forum, meeting, new CompanyId(UUID.randomUUID()), "no rating");
        papers.keep(
                new ForumId("forum-" + UUID.randomUUID()),
                new MeetingId(UUID.randomUUID()),
                rates,
                new Rating(1));

        List<SidePaper> rated = papers.rated(forum);

        assertThat(rated).containsExactly(new SidePaper(meeting, rates, null, new Rating(4)));
    }
}
