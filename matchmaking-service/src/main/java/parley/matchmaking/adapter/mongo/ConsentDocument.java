package parley.matchmaking.adapter.mongo;

/** {@code {_id: participant's uuid, forum, given, sequence}}. */
record ConsentDocument(String id, String forum, boolean given, long sequence) {}
