package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.onSite;
import static parley.session.domain.ProgrammeFixtures.recorded;
import static parley.session.domain.ProgrammeFixtures.room;
import static parley.session.domain.ProgrammeFixtures.session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.session.domain.Draft;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;
import parley.session.domain.Programme;
import parley.session.domain.ProgrammeEvent;
import parley.session.domain.ProgrammeEvent.ProgrammeReleased;
import parley.session.domain.Release;
import parley.session.domain.Room;
import parley.session.domain.Session;

/** What every implementation of {@link Programmes} does. */
abstract class ProgrammesContract {

    private static final Instant NOON = Instant.parse("2020-10-20T03:00:00Z");

    private final Programmes programmes;
    private final ForumId forum = new ForumId("forum-" + UUID.randomUUID());

    private final Programme first =
            released(Optional.empty(), session("S1", "11:00", "12:20", recorded("Li", 18)));
    private final Programme second =
            released(Optional.of(first), session("S1", "11:10", "12:20", onSite("Li")));

    ProgrammesContract(Programmes programmes) {
        this.programmes = programmes;
    }

    @Test
    void aProgrammeIsFoundAsItWasReleased() {
        assertThat(programmes.add(first, event(first))).isTrue();

        assertThat(programmes.find(forum)).contains(new Versioned<>(first, 1));
    }

    @Test
    void aForumHasOneProgramme() {
        programmes.add(first, event(first));

        assertThat(programmes.add(second, event(second))).isFalse();

        assertThat(programmes.find(forum)).contains(new Versioned<>(first, 1));
    }

    @Test
    void ofTwoReleasesAfterOneVersionTheFirstWins() {
        programmes.add(first, event(first));
        Versioned<Programme> read = programmes.find(forum).orElseThrow();

        assertThat(programmes.change(read, second, event(second))).isTrue();
        assertThat(programmes.change(read, second, event(second))).isFalse();

        assertThat(programmes.find(forum)).contains(new Versioned<>(second, 2));
    }

    private static List<ProgrammeEvent> event(Programme programme) {
        return List.of(new ProgrammeReleased(programme));
    }

    private Programme released(Optional<Programme> current, Session session) {
        Forum here = new Forum(forum, POHANG.date(), POHANG.zone(), POHANG.organisers());
        Room main = room("MAIN");
        Room mainHere =
                new Room(forum, main.code(), main.name(), main.seats(), main.interpretation());
        Draft draft = Draft.of(here, List.of(mainHere), List.of(session));
        Release release = Release.of(draft, current, Set.of(), UUID.randomUUID(), NOON);
        return ((Release.Released) release).programme();
    }
}
