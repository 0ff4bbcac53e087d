package parley.session.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static parley.session.application.Office.FORUM;
import static parley.session.application.Office.NOW;
import static parley.session.application.Office.ORGANISER;
import static parley.session.application.Office.accepted;
import static parley.session.application.Office.refused;
import static parley.session.domain.ProgrammeFixtures.POHANG;
import static parley.session.domain.ProgrammeFixtures.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import parley.platform.refusal.Refusal;
import parley.session.domain.Forum;
import parley.session.domain.ForumId;
import parley.session.domain.Programme;
import parley.session.domain.ProgrammeEvent.ProgrammeReleased;

class ReleaseProgrammeTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(2, 2);

    @Test
    void aReleaseIsAnEvent() {
        Office office = new Office();
        office.planned(session("OPEN", "10:00", "10:20"));

        Programme programme = accepted(office.release(FIRST));

        assertThat(programme.releasedAt()).isEqualTo(NOW);
        assertThat(office.programmes.events).containsExactly(new ProgrammeReleased(programme));
    }

    @Test
    void theSameRequestReleasesOnce() {
        Office office = new Office();
        office.planned(session("OPEN", "10:00", "10:20"));
        Programme first = accepted(office.release(FIRST));

        assertThat(accepted(office.release(FIRST))).isEqualTo(first);
        assertThat(office.programmes.events).hasSize(1);
    }

    @Test
    void conflictsAreListedInTheRefusal() {
        Office office = new Office();
        office.planned(session("OPEN", "10:00", "10:30"));
        office.planned(session("KEY", "10:20", "10:50"));

        Refusal refusal = refused(office.release(FIRST));

        assertThat(refusal.code()).isEqualTo("programme-has-conflicts");
        assertThat(refusal.properties().get("conflicts")).asInstanceOf(LIST).hasSize(1);
    }

    @Test
    void anUnchangedProgrammeIsNotReleasedAgain() {
        Office office = new Office();
        office.planned(session("OPEN", "10:00", "10:20"));
        accepted(office.release(FIRST));

        Refusal refusal = refused(office.release(SECOND));

        assertThat(refusal.code()).isEqualTo("programme-unchanged");
        assertThat(refusal.properties()).containsEntry("version", 1);
    }

    @Test
    void whatChangesDuringAReleaseIsInTheNextOne() {
        InterruptedProgrammes programmes = new InterruptedProgrammes();
        Office office = new Office(programmes);
        office.planned(session("OPEN", "10:00", "10:20"));
        programmes.beforeNextRead(() -> office.planned(session("KEY", "10:20", "10:50")));

        Programme first = accepted(office.release(FIRST));
        Programme second = accepted(office.release(SECOND));

        assertThat(first.sessions()).hasSize(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.difference().added()).hasSize(1);
    }

    @Test
    void ofTwoReleasesAtOnceTheSecondDecidesAgain() {
        InterruptedProgrammes programmes = new InterruptedProgrammes();
        Office office = new Office(programmes);
        office.planned(session("OPEN", "10:00", "10:20"));
        programmes.afterNextRead(() -> accepted(office.release(SECOND)));

        Refusal refusal = refused(office.release(FIRST));

        assertThat(refusal.code()).isEqualTo("programme-unchanged");
        assertThat(office.programmes.events).hasSize(1);
    }

    @Test
    void aSessionOfAnotherForumIsUnknownHere() {
        Office office = new Office();
        office.forums.keep(
                new Forum(
                        new ForumId("busan-2021"),
                        POHANG.date(),
                        POHANG.zone(),
                        POHANG.organisers()),
                1);
        var planned = office.planned(session("OPEN", "10:00", "10:20"));

        assertThat(refused(office.find.one(ORGANISER, "busan-2021", planned.state().id())).code())
                .isEqualTo("unknown-session");
        assertThat(accepted(office.find.all(ORGANISER, FORUM))).isEqualTo(List.of(planned));
    }

    /** Lets something happen around the moment in which a release looks at the last one. */
    private static final class InterruptedProgrammes extends InMemoryProgrammes {

        private Runnable before = () -> {};
        private Runnable after = () -> {};

        void beforeNextRead(Runnable action) {
            before = action;
        }

        void afterNextRead(Runnable action) {
            after = action;
        }

        @Override
        public synchronized Optional<Versioned<Programme>> find(ForumId forum) {
            Runnable now = before;
            before = () -> {};
            now.run();
            Optional<Versioned<Programme>> found = super.find(forum);
            Runnable then = after;
            after = () -> {};
            then.run();
            return found;
        }
    }
}
