package parley.journeys.forum;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import parley.journeys.forum.data.ConsultationGrid;
import tools.jackson.databind.JsonNode;

/** Matchmaking knows everybody from events; slots, rooms, interpreters and availability are set. */
final class SetUpConsultation implements Step {

    private static final int NOT_FOUND = 404;

    private final Stage stage;

    SetUpConsultation(Stage stage) {
        this.stage = stage;
    }

    @Override
    public String title() {
        ConsultationGrid grid = stage.data().grid();
        return "set up the consultation: %d slots, %d video rooms, %d interpreters"
                .formatted(
                        grid.slots().size(), grid.videoRooms(), stage.data().interpreters().size());
    }

    @Override
    public void run() {
        int companies = stage.data().companies().size();
        int interpreters = stage.data().interpreters().size();
        stage.learnCompanies(known("/companies", companies));
        known("/interpreters", interpreters);
        stage.matchmaking
                .create(stage.organiser(), stage.path("/consultation"), setUp())
                .expect(200, 201, 412);
    }

    private List<JsonNode> known(String path, int count) {
        return Stage.PATIENCE.await(
                "matchmaking to know %d of %s".formatted(count, path),
                () ->
                        knows()
                                ? Optional.of(stage.items(stage.matchmaking, stage.path(path)))
                                        .filter(found -> found.size() >= count)
                                : Optional.empty());
    }

    private boolean knows() {
        return stage.matchmaking.get(stage.organiser(), stage.path("/companies")).status()
                != NOT_FOUND;
    }

    private Map<String, Object> setUp() {
        ConsultationGrid grid = stage.data().grid();
        return Map.of(
                "date", grid.date().toString(),
                "timeZone", grid.timeZone().getId(),
                "slotMinutes", grid.slotMinutes(),
                "breakMinutes", grid.breakMinutes(),
                "slots", grid.slots().stream().map(Object::toString).toList(),
                "videoRooms", grid.videoRooms(),
                "interpreters",
                        stage.data().interpreters().stream()
                                .map(
                                        person ->
                                                Map.of(
                                                        "reference", person.id(),
                                                        "pairs", person.pairs(),
                                                        "unavailableSlots",
                                                                person.unavailableSlots().stream()
                                                                        .sorted()
                                                                        .toList()))
                                .toList(),
                "unavailability",
                        stage.data().unavailable().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(
                                        entry ->
                                                Map.of(
                                                        "company", entry.getKey(),
                                                        "slots",
                                                                entry.getValue().stream()
                                                                        .sorted()
                                                                        .toList()))
                                .toList());
    }
}
