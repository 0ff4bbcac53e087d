package parley.faults.load;

import java.util.Optional;
import parley.faults.load.Ledger.Registered;
import parley.faults.load.Ledger.Standing;
import parley.journeys.client.Answer;

/**
 * A few companies that change their representative all the time: register, cancel, register
 * another. The company's state on {@code registration.companies} says who it is now.
 */
final class Companies implements Load.Worker {

    private static final int COMPANIES = 4;

    private final ProbeForum forum;
    private final Ledger ledger;
    private final Registered[] current = new Registered[COMPANIES];
    private int number;

    Companies(ProbeForum forum, Ledger ledger) {
        this.forum = forum;
        this.ledger = ledger;
    }

    @Override
    public void next() {
        int which = number % COMPANIES;
        Registered before = current[which];
        if (before != null) {
            var _ = forum.decide(before.id().orElseThrow(), "cancellation");
            ledger.acknowledge(
                    new Registered(
                            before.reference(), before.email(), before.id(), Standing.CANCELLED));
        }
        current[which] = register("company-" + which, number++);
    }

    private Registered register(String company, int representative) {
        String email = "%s-%d%s".formatted(company, representative, Load.DOMAIN);
        Answer answer =
                forum.register(
                                "register-%s-%d".formatted(company, representative),
                                Forms.company(company, email))
                        .expect(201);
        Registered registered =
                new Registered(
                        company,
                        email,
                        Optional.of(answer.text("registrationId")),
                        Standing.CONFIRMED);
        ledger.acknowledge(registered);
        ledger.represent(company, answer.text("participantId"));
        return registered;
    }
}
