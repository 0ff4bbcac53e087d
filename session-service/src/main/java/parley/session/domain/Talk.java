package parley.session.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One contribution to a session. Who gives it is known by name, or at first by role only.
 *
 * @param participant who it is, of the forum's participants, where the organiser said so
 * @param country ISO 3166-1 alpha-2
 */
public record Talk(
        @Nullable PersonName speaker,
        @Nullable ParticipantId participant,
        @Nullable LocalizedText role,
        @Nullable String country,
        Delivery delivery,
        LocalizedText title) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    public Talk {
        if (speaker == null && role == null) {
            throw new IllegalArgumentException("A talk needs a speaker's name or role");
        }
        if (country != null && !COUNTRY.matcher(country).matches()) {
            throw new IllegalArgumentException("Not a country: " + country);
        }
    }

    /** Who it is, unless only a role is known. */
    public Optional<Person> person() {
        return speaker == null && participant == null
                ? Optional.empty()
                : Optional.of(new Person(speaker, participant));
    }

    /** Whether the speaker has to be in the session, on site or online. */
    public boolean isLive() {
        return switch (delivery) {
            case Delivery.OnSite(), Delivery.RemoteLive() -> true;
            case Delivery.PreRecorded(var video) -> false;
        };
    }
}
