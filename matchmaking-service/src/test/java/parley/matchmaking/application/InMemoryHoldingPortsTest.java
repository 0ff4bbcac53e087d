package parley.matchmaking.application;

class InMemoryHoldingPortsTest extends HoldingPortsContract {

    private final InMemoryMeetings meetings = new InMemoryMeetings();
    private final InMemoryPresences presences = new InMemoryPresences();

    @Override
    protected Meetings meetings() {
        return meetings;
    }

    @Override
    protected Presences presences() {
        return presences;
    }
}
