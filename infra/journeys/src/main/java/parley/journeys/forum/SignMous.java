package parley.journeys.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.journeys.client.Answer;
import parley.journeys.forum.Publication.Placed;
import parley.journeys.forum.data.Company;
import parley.journeys.forum.data.Programme;

/** Both sides sign their MOUs; a pair that has not met is refused. */
final class SignMous implements Step {

    private static final int CREATED = 201;
    private static final int CONFLICT = 409;

    private final Stage stage;
    private final PublishSchedule schedule;
    private final CancelLate cancellation;
    private final List<String> refused = new ArrayList<>();

    SignMous(Stage stage, PublishSchedule schedule, CancelLate cancellation) {
        this.stage = stage;
        this.schedule = schedule;
        this.cancellation = cancellation;
    }

    @Override
    public String title() {
        return "sign %d MOUs; a pair that never met is refused"
                .formatted(stage.data().programme().mous().size());
    }

    @Override
    public void run() {
        for (Programme.Mou mou : stage.data().programme().mous()) {
            Answer drafted = draft(mou).expect(CREATED, CONFLICT);
            boolean met = met(mou);
            if (drafted.status() == CREATED && met) {
                sign(drafted.text("mouId"), mou.seller());
                sign(drafted.text("mouId"), mou.buyer());
            } else if (drafted.status() == CONFLICT && !met) {
                refused.add(mou.buyer() + "–" + mou.seller() + ": " + drafted.text("detail"));
            } else {
                stage.violation(
                        "MOU of %s and %s: %s".formatted(mou.buyer(), mou.seller(), drafted));
            }
        }
        strangers().ifPresent(this::expectRefusal);
    }

    /** MOUs of the programme that were refused, with the reason. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    private void expectRefusal(Programme.Mou strangers) {
        Answer answer = draft(strangers);
        if (answer.status() != CONFLICT || !answer.text("code").equals("no-held-meeting")) {
            stage.violation("an MOU without a held meeting was not refused: " + answer);
        }
    }

    private Answer draft(Programme.Mou mou) {
        return stage.matchmaking.post(
                stage.organiser(),
                stage.path("/mous"),
                "mou-" + mou.buyer() + "-" + mou.seller(),
                Map.of(
                        "buyer", stage.companyId(mou.buyer()),
                        "seller", stage.companyId(mou.seller())));
    }

    private void sign(String mou, String company) {
        stage.matchmaking
                .post(
                        stage.representative(company),
                        stage.path("/mous/" + mou + "/signatures"),
                        "signature-" + mou + "-" + company,
                        Map.of("company", stage.companyId(company)))
                .expect(200, 201);
    }

    private Optional<Programme.Mou> strangers() {
        for (Company buyer : stage.data().buyers()) {
            for (Company seller : stage.data().sellers()) {
                Programme.Mou mou = new Programme.Mou(buyer.id(), seller.id());
                if (!met(mou)) {
                    return Optional.of(mou);
                }
            }
        }
        return Optional.empty();
    }

    private boolean met(Programme.Mou mou) {
        List<String> pair = List.of(mou.buyer(), mou.seller());
        List<Placed> cancelled = cancellation.cancelled();
        return schedule.publication().schedule().stream()
                .filter(meeting -> !cancelled.contains(meeting))
                .anyMatch(
                        meeting ->
                                pair.contains(meeting.requester())
                                        && pair.contains(meeting.responder()));
    }
}
