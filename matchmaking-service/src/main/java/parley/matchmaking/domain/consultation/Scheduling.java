package parley.matchmaking.domain.consultation;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/**
 * One order to schedule what is wanted, and how far it has come.
 *
 * <pre>
 *   Running ─publish─▶ Published
 *    │ │ └──draft────▶ Drafted ─publish─▶ Published
 *    │ └────cancel───▶ Cancelled
 *    └──────fail─────▶ Failed
 * </pre>
 */
public sealed interface Scheduling {

    SchedulingId id();

    /**
     * Ordered, and not yet done.
     *
     * @param draft whether its timetable is to be looked at before it is published
     * @param progress null until there is a timetable
     * @param lease null until a process has begun to compute
     */
    record Running(
            SchedulingId id,
            SchedulingInput input,
            boolean draft,
            @Nullable Progress progress,
            @Nullable Lease lease)
            implements Scheduling {

        Running without(CompanyId withdrawn) {
            return new Running(id, input.without(withdrawn), draft, progress, lease);
        }

        Running without(MeetingId leftOut) {
            return new Running(id, input.without(leftOut), draft, progress, lease);
        }

        Running leasedTo(String process) {
            return new Running(id, input, draft, progress, new Lease(process, 0));
        }

        Running renewed(Lease current) {
            return new Running(id, input, draft, progress, current.renewed());
        }

        Running at(Progress now) {
            return new Running(id, input, draft, now, lease);
        }
    }

    /** Its timetable is a {@link Draft}. */
    record Drafted(SchedulingId id) implements Scheduling {}

    /** Its timetable is the consultation's. */
    record Published(SchedulingId id) implements Scheduling {}

    /** An organiser stopped it. */
    record Cancelled(SchedulingId id) implements Scheduling {}

    /** Nothing was published, and it will not be tried again. */
    record Failed(SchedulingId id, String reason) implements Scheduling {}
}
