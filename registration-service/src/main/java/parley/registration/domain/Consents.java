package parley.registration.domain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody said yes or no to.
 *
 * @param said true: given, false: refused or taken back; about any other purpose nothing was said
 */
public record Consents(Map<Purpose, Boolean> said) {

    public static final Consents NONE = new Consents(Map.of());

    public Consents {
        said = Map.copyOf(said);
    }

    public Optional<Boolean> to(Purpose purpose) {
        return Optional.ofNullable(said.get(purpose));
    }

    public Consents with(Purpose purpose, boolean given) {
        Map<Purpose, Boolean> changed = new EnumMap<>(Purpose.class);
        changed.putAll(said);
        changed.put(purpose, given);
        return new Consents(changed);
    }
}
