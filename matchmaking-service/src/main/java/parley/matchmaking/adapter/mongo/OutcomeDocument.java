package parley.matchmaking.adapter.mongo;

import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.meeting.MeetingOutcome;
import parley.matchmaking.domain.meeting.MeetingOutcome.Result;

/** {@code {side: uuid, result, note?}}. */
record OutcomeDocument(String side, Result result, @Nullable String note) {

    static OutcomeDocument of(CompanyId side, MeetingOutcome outcome) {
        return new OutcomeDocument(side.toString(), outcome.result(), outcome.note());
    }

    MeetingOutcome toOutcome() {
        return new MeetingOutcome(result, note);
    }
}
