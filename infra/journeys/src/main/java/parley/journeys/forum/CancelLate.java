package parley.journeys.forum;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import parley.journeys.forum.Publication.Placed;
import parley.journeys.forum.data.Company;
import parley.journeys.forum.data.Programme;

/** Two hours before its first meeting the busiest seller without an MOU cancels. */
final class CancelLate implements Step {

    private static final Duration AHEAD = Duration.ofHours(2);

    private final Stage stage;
    private final PublishSchedule schedule;
    private final Rest rest;
    private @Nullable String seller;

    CancelLate(Stage stage, PublishSchedule schedule, Rest rest) {
        this.stage = stage;
        this.schedule = schedule;
        this.rest = rest;
    }

    @Override
    public String title() {
        return "two hours ahead, the busiest seller without an MOU cancels";
    }

    @Override
    public void run() {
        List<Placed> placed = schedule.publication().schedule();
        Optional<String> found = busiest(placed);
        if (found.isEmpty()) {
            return;
        }
        seller = found.get();
        int first = of(seller, placed).stream().mapToInt(Placed::slot).min().orElseThrow();
        stage.forumTime(stage.data().grid().start(first).minus(AHEAD));
        stage.matchmaking
                .post(
                        stage.representative(seller),
                        stage.path("/withdrawals"),
                        "withdrawal-" + seller,
                        Map.of("company", stage.companyId(seller), "reason", "cannot take part"))
                .expect(201);
        rest.await(MailAudit.expected(stage.data(), placed, cancelled()));
    }

    /** Who cancelled, if anybody could. */
    Optional<String> seller() {
        return Optional.ofNullable(seller);
    }

    /** The meetings that were cancelled. */
    List<Placed> cancelled() {
        return seller == null ? List.of() : of(seller, schedule.publication().schedule());
    }

    private Optional<String> busiest(List<Placed> placed) {
        Set<String> committed =
                stage.data().programme().mous().stream()
                        .map(Programme.Mou::seller)
                        .collect(Collectors.toSet());
        return stage.data().sellers().stream()
                .map(Company::id)
                .filter(id -> !committed.contains(id) && !of(id, placed).isEmpty())
                .min(
                        Comparator.comparingInt((String id) -> -of(id, placed).size())
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static List<Placed> of(String company, List<Placed> placed) {
        return placed.stream()
                .filter(
                        meeting ->
                                meeting.requester().equals(company)
                                        || meeting.responder().equals(company))
                .toList();
    }
}
