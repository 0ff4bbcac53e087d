package parley.matchmaking.adapter.mongo;

import java.util.List;

/** A company's places, {@code {holds: [{meeting: uuid, attempt}]}}; {@code _id} is its id. */
record PlacesDocument(List<HoldDocument> holds) {

    record HoldDocument(String meeting, int attempt) {}
}
