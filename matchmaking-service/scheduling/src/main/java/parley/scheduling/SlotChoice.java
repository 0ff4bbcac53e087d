package parley.scheduling;

/**
 * A slot for a meeting.
 *
 * @param leavesOrder whether it leaves slots to what must come before or after the meeting
 * @param breaks of all, with it
 * @param missedWishes of the meeting
 * @param rooms that are free of its kind
 */
record SlotChoice(int slot, boolean leavesOrder, int breaks, int missedWishes, int rooms) {

    /** As things are; the timetable stays what it is. */
    static SlotChoice of(Timetable timetable, int meeting, int slot) {
        IndexedProblem problem = timetable.problem();
        int rooms = timetable.roomsFree(meeting, slot);
        timetable.place(meeting, slot);
        int breaks = timetable.breaks();
        timetable.remove(meeting);
        return new SlotChoice(
                slot,
                problem.prefers(meeting, slot),
                breaks,
                problem.missedWishes(meeting, slot),
                rooms);
    }

    /** Not where they are equal. */
    boolean isBetterThan(SlotChoice other) {
        if (leavesOrder != other.leavesOrder) {
            return leavesOrder;
        }
        if (breaks != other.breaks) {
            return breaks < other.breaks;
        }
        return missedWishes == other.missedWishes
                ? rooms > other.rooms
                : missedWishes < other.missedWishes;
    }
}
