package parley.journeys.forum;

import java.util.Map;
import parley.journeys.client.Answer;
import parley.journeys.forum.data.MeetingRequest;

/** The companies ask one another for meetings, and answer. */
final class RequestMeetings implements Step {

    private final Stage stage;

    RequestMeetings(Stage stage) {
        this.stage = stage;
    }

    @Override
    public String title() {
        return "make and answer %d meeting requests".formatted(stage.data().requests().size());
    }

    @Override
    public void run() {
        for (MeetingRequest request : stage.data().requests()) {
            String pair = request.requester() + "-" + request.responder();
            Answer asked =
                    stage.matchmaking
                            .post(
                                    stage.representative(request.requester()),
                                    stage.path("/meetings"),
                                    "request-" + pair,
                                    Map.of(
                                            "requester", stage.companyId(request.requester()),
                                            "responder", stage.companyId(request.responder()),
                                            "priority", request.priority()))
                            .expect(201);
            stage.learnMeeting(request.requester(), request.responder(), asked.text("meetingId"));
        }
        for (MeetingRequest request : stage.data().requests()) {
            switch (request.answer()) {
                case ACCEPTED -> answer(request, "acceptance");
                case DECLINED -> answer(request, "decline");
                case PENDING -> {}
            }
        }
    }

    private void answer(MeetingRequest request, String answer) {
        String meeting = stage.meetingId(request.requester(), request.responder());
        stage.matchmaking
                .post(
                        stage.representative(request.responder()),
                        stage.path("/meetings/" + meeting + "/" + answer),
                        answer + "-" + meeting,
                        Map.of())
                .expect(200);
    }
}
