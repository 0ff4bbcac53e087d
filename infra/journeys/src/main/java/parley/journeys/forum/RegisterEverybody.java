package parley.journeys.forum;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import parley.journeys.client.TicketingSystem;
import parley.journeys.forum.data.Company;
import parley.journeys.forum.data.Guest;
import parley.journeys.forum.data.Interpreter;

/** Odd data rows register by the API, even ones arrive as orders of a ticketing system. */
final class RegisterEverybody implements Step {

    private static final String INTERPRETERS_LANGUAGE = "ko";

    private final Stage stage;
    private final String bootstrapServers;

    RegisterEverybody(Stage stage, String bootstrapServers) {
        this.stage = stage;
        this.bootstrapServers = bootstrapServers;
    }

    @Override
    public String title() {
        var data = stage.data();
        return "register %d companies, %d interpreters and %d guests"
                .formatted(
                        data.companies().size(), data.interpreters().size(), data.guests().size());
    }

    @Override
    public void run() {
        try (TicketingSystem ticketing = new TicketingSystem(bootstrapServers)) {
            register(ticketing, stage.data().companies(), this::company);
            register(ticketing, stage.data().interpreters(), this::interpreter);
            register(ticketing, stage.data().guests(), this::guest);
            ticketing.flush();
        }
    }

    private <R> void register(
            TicketingSystem ticketing, List<R> rows, Function<R, RegistrationBody> body) {
        for (int index = 0; index < rows.size(); index++) {
            RegistrationBody registration = body.apply(rows.get(index));
            boolean oddRow = index % 2 == 0;
            if (oddRow) {
                stage.registration
                        .post(
                                stage.organiser(),
                                stage.path("/registrations"),
                                "registration-" + registration.reference(),
                                registration)
                        .expect(201);
            } else {
                String forum = stage.data().programme().forum();
                ticketing.publish(forum, registration.reference(), registration.in(forum));
            }
        }
    }

    private RegistrationBody company(Company company) {
        return new RegistrationBody(
                null,
                company.side().name().toLowerCase(Locale.ROOT),
                company.id(),
                new RegistrationBody.Person(
                        company.name(),
                        company.email(),
                        company.phone().isEmpty() ? null : company.phone(),
                        company.languages().getFirst(),
                        company.timeZone(),
                        company.country()),
                new RegistrationBody.Profile(
                        company.id(),
                        company.name(),
                        company.country(),
                        company.languages(),
                        company.timeZone(),
                        company.offers(),
                        company.seeks(),
                        company.targetMarkets(),
                        company.description()),
                null);
    }

    private RegistrationBody interpreter(Interpreter interpreter) {
        return new RegistrationBody(
                null,
                "interpreter",
                interpreter.id(),
                new RegistrationBody.Person(
                        null,
                        interpreter.email(),
                        null,
                        INTERPRETERS_LANGUAGE,
                        interpreter.timeZone(),
                        null),
                null,
                interpreter.pairs());
    }

    private RegistrationBody guest(Guest guest) {
        return new RegistrationBody(
                null,
                guest.type().toLowerCase(Locale.ROOT),
                guest.id(),
                new RegistrationBody.Person(
                        guest.name(),
                        guest.email(),
                        null,
                        guest.language(),
                        guest.timeZone(),
                        guest.country()),
                null,
                null);
    }
}
