package parley.platform.inbox;

/** Names in the inbox's documents. */
final class InboxFields {

    static final String ID = "_id";
    static final String SEQUENCE = "sequence";
    static final String TO_DO = "toDo";
    static final String QUEUED = "queued";
    static final String PARKED = "parked";
    static final String WORK = "work";
    static final String WAITING = "waiting";
    static final String DEAD = "dead";
    static final String GAP = "gap";
    static final String ERASED = "erased";
    static final String RECORDED = "recorded";

    /** Of a parked event: its key's document. */
    static final String KEY = "key";

    static final String TOKEN = "work.token";
    static final String FACT = "waiting.fact";
    static final String FIRST_TO_DO = "toDo.0";
    static final String SECOND_TO_DO = "toDo.1";

    /** There, no more to-dos have room in the key's document: few, as an event may have 1 MB. */
    static final String LAST_TO_DO = "toDo.3";

    static final String TO_DO_RECORDED = "toDo.recorded";
    static final String FIRST_QUEUED = "queued.0";
    static final String FIRST_PARKED = "parked.0";
    static final String PARKED_SEQUENCE = "parked.sequence";
    static final String PARKED_RECORDED = "parked.recorded";

    private InboxFields() {}
}
