package parley.scheduling;

import java.util.Random;

/**
 * Two rooms, or two interpreters, change what they have over a span of slots of a day, so that a
 * meeting stays with what a neighbour of it has. Unlike a {@link SlotPairings pairing} of one slot
 * it takes along what would stay behind.
 */
final class SpanExchange {

    private final Allocation allocation;
    private final ChangeCount count;
    private final IndexedProblem problem;
    private int one;
    private int other;
    private int from;
    private int end;
    private boolean ofRooms;

    SpanExchange(Allocation allocation, ChangeCount count) {
        this.allocation = allocation;
        this.count = count;
        problem = allocation.problem();
    }

    /**
     * Draws one and does it.
     *
     * @return how many changes there are more; 0 also if it could do nothing
     */
    int tryOne(Random random) {
        int meeting = random.nextInt(problem.meetings());
        from = allocation.slotOf(meeting);
        end = from;
        if (from == Timetable.NONE) {
            return 0;
        }
        end = from + 1 + random.nextInt(allocation.endOfDay(from) - from);
        int[] interpreted = count.interpretedNeighbours(meeting);
        ofRooms = interpreted.length == 0 || random.nextBoolean();
        int[] others = ofRooms ? count.neighbours(meeting) : interpreted;
        if (others.length == 0 || !choose(meeting, others[random.nextInt(others.length)])) {
            end = from;
            return 0;
        }
        int before = changes();
        exchange();
        return changes() - before;
    }

    /** Whether the meeting can get what its neighbour has. */
    private boolean choose(int meeting, int neighbour) {
        if (ofRooms) {
            one = allocation.room(meeting);
            other = allocation.room(neighbour);
            return one != other && problem.roomKind(meeting) == problem.roomKind(neighbour);
        }
        one = allocation.interpreter(meeting);
        other = allocation.interpreter(neighbour);
        return one != other && canChange();
    }

    private boolean canChange() {
        for (int slot = from; slot < end; slot++) {
            if (!canTake(one, allocation.ofInterpreter(other, slot), slot)
                    || !canTake(other, allocation.ofInterpreter(one, slot), slot)) {
                return false;
            }
        }
        return true;
    }

    private boolean canTake(int interpreter, int meeting, int slot) {
        return meeting == Allocation.NONE
                || problem.isCandidate(interpreter, slot, problem.need(meeting));
    }

    /** A second time everything is as it was. */
    void exchange() {
        for (int slot = from; slot < end; slot++) {
            if (ofRooms) {
                allocation.exchangeRooms(one, other, slot);
            } else {
                allocation.exchangeInterpreters(one, other, slot);
            }
        }
    }

    /**
     * Those of the span's meetings; between two of them nothing changes, so they may count twice.
     */
    private int changes() {
        int changes = ofRooms ? 0 : count.roomChanges(one, from) + count.roomChanges(other, from);
        for (int slot = from; slot < end; slot++) {
            changes += changes(one, slot) + changes(other, slot);
        }
        return changes;
    }

    private int changes(int of, int slot) {
        int meeting = ofRooms ? allocation.inRoom(of, slot) : allocation.ofInterpreter(of, slot);
        if (meeting == Allocation.NONE) {
            return 0;
        }
        return ofRooms ? count.roomChangesAround(meeting) : count.interpreterChangesAround(meeting);
    }
}
