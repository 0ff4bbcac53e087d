package parley.recommendation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a single company may turn out to like or dislike in others. Numbered as they come. */
final class Traits {

    private final Map<String, Integer> numbers = new HashMap<>();

    int[] of(Profile profile) {
        return names(profile)
                .distinct()
                .mapToInt(name -> numbers.computeIfAbsent(name, _ -> numbers.size()))
                .toArray();
    }

    int count() {
        return numbers.size();
    }

    private static Stream<String> names(Profile profile) {
        return Stream.of(
                        Stream.of("country " + profile.country()),
                        profile.size().stream().map(size -> "size " + size),
                        profile.intents().stream().sorted().map(intent -> "intent " + intent),
                        chapters(profile.offers()),
                        chapters(profile.seeks()))
                .flatMap(names -> names);
    }

    private static Stream<String> chapters(List<HsCode> codes) {
        return codes.stream().map(code -> "chapter " + code.digits().substring(0, 2));
    }
}
