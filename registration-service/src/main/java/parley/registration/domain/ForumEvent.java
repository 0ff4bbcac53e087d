package parley.registration.domain;

/** What happened to a forum; each carries the whole state after it. */
public sealed interface ForumEvent {

    Forum forum();

    record ForumCreated(Forum forum) implements ForumEvent {}

    record ForumChanged(Forum forum) implements ForumEvent {}

    record ForumOpened(Forum forum) implements ForumEvent {}

    record ForumClosed(Forum forum) implements ForumEvent {}
}
