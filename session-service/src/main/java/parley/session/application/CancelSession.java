package parley.session.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.platform.refusal.Outcome;
import parley.platform.refusal.Outcome.Accepted;
import parley.platform.refusal.Outcome.Refused;
import parley.platform.security.Caller;
import parley.session.domain.ProgrammeEvent.SessionCancelled;
import parley.session.domain.Session;
import parley.session.domain.SessionId;

/**
 * Takes a session out of the draft for good. The public programme has it until the next release.
 */
public final class CancelSession {

    private static final int ATTEMPTS = 5;

    private final FindSessions find;
    private final Sessions sessions;

    public CancelSession(FindSessions find, Sessions sessions) {
        this.find = find;
        this.sessions = sessions;
    }

    /** Whatever version it has; a repeated cancellation answers with the first one. */
    public Outcome<Versioned<Session>> cancel(
            Caller caller, String forum, SessionId id, @Nullable String reason) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            switch (find.one(caller, forum, id)) {
                case Refused<Versioned<Session>> refused -> {
                    return refused;
                }
                case Accepted<Versioned<Session>>(Versioned<Session> current) -> {
                    switch (current.state()) {
                        case Session.Cancelled done -> {
                            return Outcome.of(current);
                        }
                        case Session.Planned planned -> {
                            Session.Cancelled cancelled = planned.cancelled(reason);
                            if (write(current, cancelled)) {
                                return Outcome.of(
                                        new Versioned<>(cancelled, current.version() + 1));
                            }
                        }
                    }
                }
            }
        }
        return Outcome.refused(Refusals.busy());
    }

    private boolean write(Versioned<Session> current, Session.Cancelled cancelled) {
        return sessions.change(
                current,
                cancelled,
                List.of(new SessionCancelled(cancelled.id(), cancelled.reason())));
    }
}
