package parley.matchmaking.adapter.mongo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;

/** {@code {_id: "necef-2020", date: "2020-10-30", timeZone, organisers: [subject]}}. */
record ForumDocument(String id, String date, String timeZone, List<String> organisers) {

    static ForumDocument of(Forum forum) {
        return new ForumDocument(
                forum.id().value(),
                forum.date().toString(),
                forum.zone().getId(),
                forum.organisers().stream().sorted().toList());
    }

    Forum toForum() {
        return new Forum(
                new ForumId(id),
                LocalDate.parse(date),
                ZoneId.of(timeZone),
                Set.copyOf(organisers));
    }
}
