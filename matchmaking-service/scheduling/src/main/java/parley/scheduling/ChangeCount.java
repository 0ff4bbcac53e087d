package parley.scheduling;

/** Counts the changes of an {@link Allocation}, see {@link Policy.Objective#CONTINUITY}. */
final class ChangeCount {

    private final Allocation allocation;
    private final IndexedProblem problem;
    private final Successions successions;
    private final int[][] neighbours;
    private final int[][] interpretedNeighbours;

    ChangeCount(Allocation allocation, Successions successions) {
        this.allocation = allocation;
        this.successions = successions;
        problem = allocation.problem();
        neighbours = Successions.neighbours(successions.meetings(), problem.meetings());
        interpretedNeighbours =
                Successions.neighbours(successions.interpreted(), problem.meetings());
    }

    /** The meetings of its companies before and after it on its day. */
    int[] neighbours(int meeting) {
        return neighbours[meeting];
    }

    /** Of those that are interpreted. */
    int[] interpretedNeighbours(int meeting) {
        return interpretedNeighbours[meeting];
    }

    int all() {
        int changes = 0;
        for (Successions.Pair pair : successions.meetings()) {
            changes +=
                    Allocation.differ(
                            allocation.room(pair.earlier()), allocation.room(pair.later()));
        }
        for (Successions.Pair pair : successions.interpreted()) {
            changes +=
                    Allocation.differ(
                            allocation.interpreter(pair.earlier()),
                            allocation.interpreter(pair.later()));
        }
        for (int one = 0; one < problem.interpreters(); one++) {
            for (int slot = 0; slot < problem.slots(); slot = allocation.endOfDay(slot)) {
                changes += roomChanges(one, slot);
            }
        }
        return changes;
    }

    /** Of an interpreter on the slot's day. */
    int roomChanges(int of, int slot) {
        int changes = 0;
        int last = Allocation.NONE;
        for (int now = allocation.firstSlotOfDay(slot); now < allocation.endOfDay(slot); now++) {
            int meeting = allocation.ofInterpreter(of, now);
            if (meeting != Allocation.NONE) {
                changes += allocation.roomsDiffer(last, meeting);
                last = meeting;
            }
        }
        return changes;
    }

    /** Of the meeting's companies and interpreter, into it and out of it. */
    int roomChangesAround(int meeting) {
        int changes = 0;
        for (int neighbour : neighbours[meeting]) {
            changes += allocation.roomsDiffer(meeting, neighbour);
        }
        int interpreter = allocation.interpreter(meeting);
        if (interpreter != Allocation.NONE) {
            int slot = allocation.slotOf(meeting);
            changes += allocation.roomsDiffer(allocation.before(interpreter, slot), meeting);
            changes += allocation.roomsDiffer(meeting, allocation.after(interpreter, slot));
        }
        return changes;
    }

    /** Of its companies' interpreters, into it and out of it. */
    int interpreterChangesAround(int meeting) {
        int changes = 0;
        for (int neighbour : interpretedNeighbours[meeting]) {
            changes +=
                    Allocation.differ(
                            allocation.interpreter(meeting), allocation.interpreter(neighbour));
        }
        return changes;
    }
}
