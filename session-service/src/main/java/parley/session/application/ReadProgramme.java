package parley.session.application;

import parley.platform.refusal.Outcome;
import parley.session.domain.ForumId;
import parley.session.domain.Programme;

/** The programme as the public knows it. */
public final class ReadProgramme {

    private final Programmes programmes;

    public ReadProgramme(Programmes programmes) {
        this.programmes = programmes;
    }

    public Outcome<Programme> released(String forum) {
        return ForumId.of(forum)
                .flatMap(programmes::find)
                .map(Versioned::state)
                .<Outcome<Programme>>map(Outcome::of)
                .orElseGet(() -> Outcome.refused(Refusals.notReleased(forum)));
    }
}
