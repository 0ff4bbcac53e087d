package parley.platform.redrive;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.DeadLetters;
import parley.platform.deadletter.KeptDeadLetter;
import parley.platform.deadletter.Resolution;

/**
 * Works a redrive off, one dead letter after the other. Every step can be repeated, and the
 * position moves by conditional writes: after a crash anybody goes on, and of two who do the slower
 * one stops.
 */
final class RedriveWork {

    private final Redrives redrives;
    private final DeadLetters letters;
    private final DeadEventPlaces places;
    private final RedriveSettings settings;
    private final Clock clock;

    RedriveWork(
            Redrives redrives,
            DeadLetters letters,
            DeadEventPlaces places,
            RedriveSettings settings,
            Clock clock) {
        this.redrives = redrives;
        this.letters = letters;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /** To its end, or until somebody else is seen to work on it. */
    void work(String id) {
        Optional<Redrive> current = redrives.find(id).filter(found -> found.finished() == null);
        while (current.isPresent()) {
            current = page(current.get());
        }
    }

    /** Those that nobody has moved for a while. */
    void resume() {
        redrives.standing(clock.instant().minus(settings.resumeAfter()))
                .forEach(left -> work(left.id()));
    }

    private Optional<Redrive> page(Redrive redrive) {
        List<KeptDeadLetter> page =
                letters.byId(redrive.order().filter(), redrive.position(), settings.page());
        if (page.isEmpty()) {
            redrives.move(redrive, redrive.finished(clock.instant()));
            return Optional.empty();
        }
        Redrive current = redrive;
        for (KeptDeadLetter letter : page) {
            RedriveEntry entry = attempt(current, letter);
            redrives.enter(entry);
            Redrive next = current.past(letter.id(), entry.result(), clock.instant());
            if (!redrives.move(current, next)) {
                return Optional.empty();
            }
            current = next;
        }
        return Optional.of(current);
    }

    private RedriveEntry attempt(Redrive redrive, KeptDeadLetter letter) {
        return switch (redrive.order().action()) {
            case REDRIVE -> redrive(redrive, letter);
            case DISCARD -> discard(redrive, letter);
        };
    }

    private RedriveEntry redrive(Redrive redrive, KeptDeadLetter letter) {
        Optional<DeadEvents> place = places.of(letter);
        if (place.isEmpty()) {
            return entry(redrive, letter, RedriveResult.NOTHING_KEPT, null);
        }
        boolean again = redrive.id().equals(letter.lastRedrive());
        if (!again && !redrive.order().force() && letter.redrives() >= settings.most()) {
            return entry(
                    redrive,
                    letter,
                    RedriveResult.LOOP_GUARD,
                    "Redriven %d times already".formatted(letter.redrives()));
        }
        List<Violation> violations = place.get().violations(letter);
        if (!violations.isEmpty()) {
            return entry(redrive, letter, RedriveResult.STILL_INVALID, violations.toString());
        }
        if (!letters.redriven(letter.id(), redrive.id())) {
            return entry(redrive, letter, RedriveResult.RESOLVED_MEANWHILE, null);
        }
        return switch (place.get().retake(letter)) {
            case TAKEN -> resolved(redrive, letter, RedriveResult.REDRIVEN);
            case FAILED_AGAIN -> entry(redrive, letter, RedriveResult.FAILED_AGAIN, null);
        };
    }

    private RedriveEntry discard(Redrive redrive, KeptDeadLetter letter) {
        places.of(letter).ifPresent(place -> place.discard(letter));
        return resolved(redrive, letter, RedriveResult.DISCARDED);
    }

    private RedriveEntry resolved(Redrive redrive, KeptDeadLetter letter, RedriveResult result) {
        letters.resolve(
                letter.id(),
                result == RedriveResult.DISCARDED
                        ? Resolution.Kind.DISCARDED
                        : Resolution.Kind.REDRIVEN,
                redrive.id());
        return entry(redrive, letter, result, null);
    }

    private RedriveEntry entry(
            Redrive redrive, KeptDeadLetter letter, RedriveResult result, @Nullable String detail) {
        return RedriveEntry.of(redrive, letter, result, detail, clock.instant());
    }
}
