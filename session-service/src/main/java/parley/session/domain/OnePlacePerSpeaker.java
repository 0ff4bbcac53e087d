package parley.session.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who speaks live or moderates can't do so in two sessions at once. A recording takes nobody's
 * time; a talk by role alone names nobody. The same name is taken to be the same person.
 */
final class OnePlacePerSpeaker implements ProgrammePolicy {

    @Override
    public Stream<Conflict> conflicts(Draft draft) {
        return draft.overlapping().flatMap(OnePlacePerSpeaker::inBoth);
    }

    private static Stream<Conflict> inBoth(Draft.Pair pair) {
        List<PersonName> second = pair.second().plan().present();
        return pair.first().plan().present().stream()
                .filter(name -> second.stream().anyMatch(name::isSameAs))
                .distinct()
                .map(name -> conflict(pair, name));
    }

    private static Conflict conflict(Draft.Pair pair, PersonName name) {
        return new Conflict(
                Conflict.Kind.SPEAKER_DOUBLE_BOOKED,
                List.of(pair.first().id(), pair.second().id()),
                "%s is in %s and in %s at the same time."
                        .formatted(name, pair.first().code(), pair.second().code()));
    }
}
