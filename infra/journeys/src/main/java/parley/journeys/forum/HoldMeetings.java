package parley.journeys.forum;

import java.util.List;
import java.util.Map;
import parley.journeys.forum.Publication.Placed;
import parley.journeys.forum.data.Programme;

/** Slot after slot the remaining meetings are held and their outcomes recorded. */
final class HoldMeetings implements Step {

    private final Stage stage;
    private final PublishSchedule schedule;
    private final CancelLate cancellation;

    HoldMeetings(Stage stage, PublishSchedule schedule, CancelLate cancellation) {
        this.stage = stage;
        this.schedule = schedule;
        this.cancellation = cancellation;
    }

    @Override
    public String title() {
        return "hold the remaining meetings and record their outcomes";
    }

    @Override
    public void run() {
        List<Placed> cancelled = cancellation.cancelled();
        for (int slot = 0; slot < stage.data().grid().slots().size(); slot++) {
            int now = slot;
            List<Placed> held =
                    schedule.publication().schedule().stream()
                            .filter(meeting -> meeting.slot() == now)
                            .filter(meeting -> !cancelled.contains(meeting))
                            .toList();
            if (!held.isEmpty()) {
                hold(slot, held);
            }
        }
    }

    private void hold(int slot, List<Placed> held) {
        stage.forumTime(stage.data().grid().start(slot));
        held.forEach(meeting -> tell(meeting, "start", Map.of()));
        stage.forumTime(stage.data().grid().end(slot));
        held.forEach(meeting -> tell(meeting, "end", Map.of()));
        held.forEach(meeting -> tell(meeting, "outcome", Map.of("result", result(meeting))));
    }

    private String result(Placed meeting) {
        boolean agreed =
                stage.data().programme().mous().stream().anyMatch(mou -> between(mou, meeting));
        return agreed ? "DEAL_LIKELY" : "FOLLOW_UP";
    }

    private static boolean between(Programme.Mou mou, Placed meeting) {
        return List.of(mou.buyer(), mou.seller())
                .containsAll(List.of(meeting.requester(), meeting.responder()));
    }

    private void tell(Placed meeting, String what, Map<String, Object> body) {
        String id = stage.meetingId(meeting.requester(), meeting.responder());
        stage.matchmaking
                .post(
                        stage.representative(meeting.requester()),
                        stage.path("/meetings/" + id + "/" + what),
                        what + "-" + id,
                        body)
                .expect(200, 201);
    }
}
