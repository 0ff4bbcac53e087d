package parley.matchmaking.application;

import java.util.stream.Stream;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.mou.MouId;
import parley.platform.ids.Ids;

/**
 * Ids of what two companies have together. The same in either direction, so that two requests that
 * cross each other cannot both be stored.
 */
final class PairIds {

    private PairIds() {}

    static MeetingId meeting(ForumId forum, CompanyId one, CompanyId other) {
        return new MeetingId(Ids.derived(parts("meeting", forum, one, other)));
    }

    static MouId mou(ForumId forum, CompanyId one, CompanyId other) {
        return new MouId(Ids.derived(parts("mou", forum, one, other)));
    }

    private static String[] parts(String what, ForumId forum, CompanyId one, CompanyId other) {
        Stream<String> pair = Stream.of(one.toString(), other.toString()).sorted();
        return Stream.concat(Stream.of(forum.value(), what), pair).toArray(String[]::new);
    }
}
