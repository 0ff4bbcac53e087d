package parley.matchmaking.domain.scheduling;

import java.util.Arrays;

/** One company's meetings by slot. */
final class CompanyDay {

    private final int[] meetings;
    private int breaks;
    private int idle;

    CompanyDay(int slots) {
        meetings = new int[slots];
        Arrays.fill(meetings, Timetable.NONE);
    }

    /** The meeting in the slot, or {@link Timetable#NONE}. */
    int meeting(int slot) {
        return meetings[slot];
    }

    /** Maximal runs of slots without a meeting between two meetings. */
    int breaks() {
        return breaks;
    }

    /** Slots in those runs. */
    int idle() {
        return idle;
    }

    void set(int slot, int meeting) {
        meetings[slot] = meeting;
        breaks = 0;
        idle = 0;
        int last = meetings.length;
        for (int now = 0; now < meetings.length; now++) {
            if (meetings[now] != Timetable.NONE) {
                int between = now - last - 1;
                if (between > 0) {
                    breaks++;
                    idle += between;
                }
                last = now;
            }
        }
    }
}
