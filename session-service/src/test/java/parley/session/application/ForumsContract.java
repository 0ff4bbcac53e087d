package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;

/** What every implementation of {@link Forums} does. */
abstract class ForumsContract {

    private final Forums forums;
    private final ForumId id = new ForumId("forum-" + UUID.randomUUID());

    ForumsContract(Forums forums) {
        this.forums = forums;
    }

    @Test
    void aForumIsKnownOnceItWasKept() {
        assertThat(forums.find(id)).isEmpty();

        forums.keep(organisedBy("kim"), 1);

        assertThat(forums.find(id)).contains(organisedBy("kim"));
    }

    @Test
    void aNewerStateReplacesAnOlderOne() {
        forums.keep(organisedBy("kim"), 1);

        forums.keep(organisedBy("lee"), 3);

        assertThat(forums.find(id)).contains(organisedBy("lee"));
    }

    @Test
    void anOlderStateOrTheSameAgainChangesNothing() {
        forums.keep(organisedBy("lee"), 3);

        forums.keep(organisedBy("kim"), 2);
        forums.keep(organisedBy("park"), 3);

        assertThat(forums.find(id)).contains(organisedBy("lee"));
    }

    private Forum organisedBy(String subject) {
        return new Forum(id, LocalDate.of(2020, 10, 30), ZoneId.of("Asia/Seoul"), Set.of(subject));
    }
}
