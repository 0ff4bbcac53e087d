package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.Nullable;

/** {@code {_id: "<meeting>:<company>", forum, meeting: uuid, side: uuid, notes?, stars?}}. */
record SidePaperDocument(String id, @Nullable String notes, @Nullable Integer stars) {}
