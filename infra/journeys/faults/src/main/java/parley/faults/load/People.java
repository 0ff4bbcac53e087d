package parley.faults.load;

import java.util.Optional;
import java.util.Random;
import parley.faults.load.Ledger.Registered;
import parley.faults.load.Ledger.Standing;

/** Registers people one after the other, and approves, rejects or cancels some. */
final class People implements Load.Worker {

    private final ProbeForum forum;
    private final Ledger ledger;
    private final Random random;
    private final String name;
    private int number;

    People(ProbeForum forum, Ledger ledger, Random random, String name) {
        this.forum = forum;
        this.ledger = ledger;
        this.random = random;
        this.name = name;
    }

    @Override
    public void next() {
        int chance = random.nextInt(100);
        if (chance < 55) {
            register("attendee", Standing.CONFIRMED);
        } else if (chance < 70) {
            Registered cancelled = register("attendee", Standing.CONFIRMED);
            decide(cancelled, "cancellation", Standing.CANCELLED);
        } else if (chance < 90) {
            Registered approved = register("guest", Standing.SUBMITTED);
            decide(approved, "approval", Standing.CONFIRMED);
        } else {
            Registered rejected = register("guest", Standing.SUBMITTED);
            decide(rejected, "rejection", Standing.REJECTED);
        }
    }

    private Registered register(String type, Standing standing) {
        String reference = "%s-%d".formatted(name, number++);
        String email = reference + Load.DOMAIN;
        String id =
                forum.register("register-" + reference, Forms.person(type, reference, email))
                        .expect(201)
                        .text("registrationId");
        Registered registered = new Registered(reference, email, Optional.of(id), standing);
        ledger.acknowledge(registered);
        return registered;
    }

    private void decide(Registered before, String what, Standing standing) {
        var _ = forum.decide(before.id().orElseThrow(), what);
        ledger.acknowledge(
                new Registered(before.reference(), before.email(), before.id(), standing));
    }
}
