package parley.session.domain;

import org.jspecify.annotations.Nullable;

/** What happened to a session or to the programme. */
public sealed interface ProgrammeEvent {

    record SessionPlanned(Session.Planned session) implements ProgrammeEvent {}

    record SessionChanged(Session.Planned session) implements ProgrammeEvent {}

    record SessionCancelled(SessionId session, @Nullable String reason) implements ProgrammeEvent {}

    record ProgrammeReleased(Programme programme) implements ProgrammeEvent {}
}
