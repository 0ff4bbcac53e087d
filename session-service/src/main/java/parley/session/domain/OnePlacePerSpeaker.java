package parley.session.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who speaks live or moderates can't do so in two sessions at once. A recording takes nobody's
 * time; a talk by role alone names nobody. {@link Person} says who is the same.
 */
final class OnePlacePerSpeaker implements ProgrammePolicy {

    @Override
    public Stream<Conflict> conflicts(Draft draft) {
        return draft.overlapping().flatMap(OnePlacePerSpeaker::inBoth);
    }

    private static Stream<Conflict> inBoth(Draft.Pair pair) {
        List<Person> second = pair.second().plan().present();
        return pair.first().plan().present().stream()
                .filter(person -> second.stream().anyMatch(person::isSameAs))
                .distinct()
                .map(person -> conflict(pair, person));
    }

    private static Conflict conflict(Draft.Pair pair, Person person) {
        return new Conflict(
                Conflict.Kind.SPEAKER_DOUBLE_BOOKED,
                List.of(pair.first().id(), pair.second().id()),
                "%s is in %s and in %s at the same time."
                        .formatted(person, pair.first().code(), pair.second().code()));
    }
}
