package parley.canary.habits;

final class PrintsToStandardOut {
    void greet() {
        System.out.println("Hello");
    }
}
