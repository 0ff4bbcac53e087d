package parley.platform.inbox;

/** One aggregate's events on one topic: what order holds for. */
record InboxKey(String topic, String subject) {

    /** The id of its document. */
    String id() {
        return topic + "/" + subject;
    }
}
