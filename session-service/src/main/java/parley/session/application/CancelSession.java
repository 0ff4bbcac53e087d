package parley.session.application;

import java.util.List;
import java.util.Optional;
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

    private final FindSessions find;
    private final Sessions sessions;

    public CancelSession(FindSessions find, Sessions sessions) {
        this.find = find;
        this.sessions = sessions;
    }

    /** Whatever version it has; a repeated cancellation answers with the first one. */
    public Outcome<Versioned<Session>> cancel(
            Caller caller, String forum, SessionId id, @Nullable String reason) {
        return Attempts.untilWritten(
                () ->
                        switch (find.one(caller, forum, id)) {
                            case Refused<Versioned<Session>> refused -> Optional.of(refused);
                            case Accepted<Versioned<Session>>(Versioned<Session> current) ->
                                    attempt(current, reason);
                        });
    }

    /** Empty when somebody else changed it at the same time. */
    private Optional<Outcome<Versioned<Session>>> attempt(
            Versioned<Session> current, @Nullable String reason) {
        return switch (current.state()) {
            case Session.Cancelled done -> Optional.of(Outcome.of(current));
            case Session.Planned planned -> write(current, planned.cancelled(reason));
        };
    }

    private Optional<Outcome<Versioned<Session>>> write(
            Versioned<Session> current, Session.Cancelled cancelled) {
        SessionCancelled event = new SessionCancelled(cancelled.id(), cancelled.reason());
        return sessions.change(current, cancelled, List.of(event))
                ? Optional.of(Outcome.of(new Versioned<>(cancelled, current.version() + 1)))
                : Optional.empty();
    }
}
