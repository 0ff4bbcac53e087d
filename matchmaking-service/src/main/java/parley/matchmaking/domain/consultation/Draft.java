package parley.matchmaking.domain.consultation;

import java.time.Instant;
import parley.matchmaking.domain.forum.ForumId;

/**
 * A timetable to be looked at before it is published.
 *
 * @param id of the scheduling that made it
 * @param basis the consultation's; a draft is out of date when that has gone on
 * @param madeAt forum time
 * @param timetable without version and revision, which it gets when it is published
 */
public record Draft(
        SchedulingId id, ForumId forum, int basis, Instant madeAt, Timetable timetable) {}
