package parley.platform.redrive;

class InMemoryRedrivesTest extends RedrivesContract {

    private final Redrives redrives = new InMemoryRedrives();

    @Override
    Redrives redrives() {
        return redrives;
    }
}
