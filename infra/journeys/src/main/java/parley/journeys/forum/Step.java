package parley.journeys.forum;

/** One step of the story. It may be told again after a crash: every request carries its own key. */
interface Step {

    /** What happens, for the person who watches. */
    String title();

    void run();
}
