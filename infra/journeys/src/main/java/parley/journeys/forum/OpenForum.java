package parley.journeys.forum;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** An organiser creates the forum a month ahead and opens registration. */
final class OpenForum implements Step {

    private static final List<ParticipantType> TYPES =
            List.of(
                    new ParticipantType("seller", "SELLER", false),
                    new ParticipantType("buyer", "BUYER", true),
                    new ParticipantType("interpreter", "INTERPRETER", false),
                    new ParticipantType("speaker", "SPEAKER", false),
                    new ParticipantType("attendee", "ATTENDEE", false));

    private final Stage stage;

    OpenForum(Stage stage) {
        this.stage = stage;
    }

    @Override
    public String title() {
        return "open the forum " + stage.data().programme().forum();
    }

    @Override
    public void run() {
        var programme = stage.data().programme();
        stage.forumTime(
                programme
                        .date()
                        .minusMonths(1)
                        .atTime(LocalTime.of(9, 0))
                        .atZone(programme.timeZone())
                        .toInstant());
        ObjectNode forum = (ObjectNode) programme.forumNode();
        stage.registration
                .post(stage.organiser(), "/v1/forums", "forum-" + programme.forum(), forum)
                .expect(201);
        for (ParticipantType type : TYPES) {
            stage.registration
                    .post(
                            stage.organiser(),
                            stage.path("/participant-types"),
                            "type-" + type.code(),
                            type)
                    .expect(200, 201);
        }
        stage.registration
                .post(stage.organiser(), stage.path("/opening"), "opening", Map.of())
                .expect(200);
    }

    private record ParticipantType(String code, String role, boolean approvalRequired) {}
}
