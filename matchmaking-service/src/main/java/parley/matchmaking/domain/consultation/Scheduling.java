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
     * @param ordered what it was about then
     * @param draft whether its timetable is to be looked at before it is published
     * @param progress null until there is a timetable
     * @param lease null until a process has begun to compute
     */
    record Running(
            SchedulingId id,
            SchedulingInput ordered,
            LeftOut leftOut,
            boolean draft,
            @Nullable Progress progress,
            @Nullable Lease lease)
            implements Scheduling {

        static Running of(SchedulingId id, SchedulingInput ordered, boolean draft) {
            return new Running(id, ordered, LeftOut.NOTHING, draft, null, null);
        }

        /** What it is about now. */
        public SchedulingInput input() {
            return ordered.without(leftOut);
        }

        Running without(CompanyId withdrawn) {
            return without(leftOut.and(withdrawn));
        }

        Running without(MeetingId left) {
            return without(leftOut.and(left));
        }

        private Running without(LeftOut more) {
            return new Running(id, ordered, more, draft, progress, lease);
        }

        Running leasedTo(String process) {
            return new Running(id, ordered, leftOut, draft, progress, new Lease(process, 0));
        }

        Running renewed(Lease current) {
            return new Running(id, ordered, leftOut, draft, progress, current.renewed());
        }

        Running at(Progress now) {
            return new Running(id, ordered, leftOut, draft, now, lease);
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
