package parley.platform.inbox;

/** Names in the inbox's documents. */
final class InboxFields {

    static final String ID = "_id";
    static final String SEQUENCE = "sequence";
    static final String TO_DO = "toDo";
    static final String PARKED = "parked";
    static final String WORK = "work";
    static final String WAITING = "waiting";
    static final String DEAD = "dead";
    static final String GAP = "gap";

    static final String TOKEN = "work.token";
    static final String FACT = "waiting.fact";
    static final String FIRST_TO_DO = "toDo.0";
    static final String SECOND_TO_DO = "toDo.1";
    static final String TO_DO_RECORDED = "toDo.recorded";
    static final String PARKED_SEQUENCE = "parked.sequence";
    static final String PARKED_RECORDED = "parked.recorded";

    private InboxFields() {}
}
