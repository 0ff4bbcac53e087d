package parley.matchmaking.domain.consultation;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingId;

/** One order to schedule the accepted meetings, and how far it has come. */
public sealed interface Scheduling {

    SchedulingId id();

    /**
     * Ordered, and not yet done.
     *
     * @param lease null until a process has begun to compute
     */
    record Running(SchedulingId id, SchedulingInput input, @Nullable Lease lease)
            implements Scheduling {

        Running without(CompanyId withdrawn) {
            return new Running(id, input.without(withdrawn), lease);
        }

        Running without(MeetingId takenBack) {
            return new Running(id, input.without(takenBack), lease);
        }

        Running leasedTo(String process) {
            return new Running(id, input, new Lease(process, 0));
        }
    }

    /** Its schedule is the consultation's timetable. */
    record Published(SchedulingId id) implements Scheduling {}

    /** Nothing was published, and it will not be tried again. */
    record Failed(SchedulingId id, String reason) implements Scheduling {}
}
