package parley.canary.habits;

final class Sleeps {
    void aMoment() throws InterruptedException {
        Thread.sleep(1);
    }
}
