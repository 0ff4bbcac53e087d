package parley.platform.stall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.platform.deadletter.DeadLetterFilter;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Origin;
import parley.testkit.TopicRecord;
import parley.testkit.TopicRecords;
import parley.testkit.hostile.Fate;
import parley.testkit.hostile.HostileRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where records have come to rest: read once, from all places where any may be. */
final class Places {

    private static final int PAGE = 200;
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, Integer> taken;
    private final Map<String, List<Fate>> told = new HashMap<>();
    private final Set<String> recorded = new HashSet<>();
    private final List<String> details = new ArrayList<>();

    Places(Map<String, Integer> taken, DeadLetters letters, MongoOperations mongo) {
        this.taken = taken;
        readDead(letters);
        readRefused();
        for (Document document : mongo.getCollection("inbox").find()) {
            recorded.add(document.getString("subject"));
        }
    }

    /** All fates that the record had; one, where all is well. */
    List<Fate> of(String place, HostileRecord record) {
        List<Fate> fates = new ArrayList<>(told.getOrDefault(place, List.of()));
        fates.addAll(told.getOrDefault(record.id(), List.of()));
        for (int i = 0; i < taken.getOrDefault(record.id(), 0); i++) {
            fates.add(new Fate.Taken());
        }
        if (fates.isEmpty()) {
            fates.add(
                    recorded.contains(record.subject()) ? new Fate.Ignored() : new Fate.Counted());
        }
        return fates;
    }

    /** What was said about those that are dead or refused. */
    List<String> details() {
        return details;
    }

    private void readDead(DeadLetters letters) {
        List<KeptDeadLetter> page = letters.byId(DeadLetterFilter.ALL, null, PAGE);
        while (!page.isEmpty()) {
            for (KeptDeadLetter kept : page) {
                Origin at = kept.letter().origin();
                tell(
                        at.topic() + "/" + at.partition() + "/" + at.offset(),
                        new Fate.Dead(
                                kept.letter().reason().name(),
                                String.valueOf(kept.letter().failure().rule())),
                        kept.letter().failure().detail());
            }
            page = letters.byId(DeadLetterFilter.ALL, page.getLast().id(), PAGE);
        }
    }

    /** By the event's id, or by the record's place where it has none. */
    private void readRefused() {
        for (TopicRecord record : TopicRecords.all("inbound.rejections")) {
            JsonNode rejection = JSON.readTree(record.data());
            tell(
                    rejection.path("eventId").asString(),
                    new Fate.Refused(rejection.path("rule").asString()),
                    rejection.path("detail").asString());
        }
    }

    private void tell(String where, Fate fate, String detail) {
        told.computeIfAbsent(where, _ -> new ArrayList<>()).add(fate);
        details.add(detail);
    }
}
