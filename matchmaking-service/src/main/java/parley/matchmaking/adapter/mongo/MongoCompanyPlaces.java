package parley.matchmaking.adapter.mongo;

import static java.util.Objects.requireNonNull;

import java.util.stream.Collectors;
import parley.matchmaking.adapter.mongo.PlacesDocument.HoldDocument;
import parley.matchmaking.application.CompanyPlaces;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.request.Places;
import parley.matchmaking.domain.request.RequestRules.NoEvent;
import parley.platform.aggregate.AggregateCollection;
import parley.platform.aggregate.Stored;

/** See {@link PlacesDocument}. */
final class MongoCompanyPlaces extends StoredAggregates<CompanyId, Places, NoEvent, PlacesDocument>
        implements CompanyPlaces {

    MongoCompanyPlaces(AggregateCollection<PlacesDocument, NoEvent> collection) {
        super(collection);
    }

    @Override
    CompanyId idOf(Places places) {
        return places.company();
    }

    @Override
    String forumOf(Places places) {
        return places.forum().value();
    }

    @Override
    PlacesDocument write(Places places) {
        return new PlacesDocument(
                places.holds().entrySet().stream()
                        .map(one -> new HoldDocument(one.getKey().toString(), one.getValue()))
                        .toList());
    }

    @Override
    Places read(Stored<PlacesDocument> stored) {
        return new Places(
                CompanyId.of(stored.id()),
                new ForumId(requireNonNull(stored.forum())),
                stored.document().holds().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> MeetingId.of(one.meeting()),
                                        HoldDocument::attempt)));
    }
}
