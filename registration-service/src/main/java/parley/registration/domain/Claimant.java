package parley.registration.domain;

/**
 * In whose name claims are held: one attempt of a registration to become complete. What an earlier
 * attempt holds is not this one's.
 *
 * @param attempt from 1
 */
public record Claimant(RegistrationId registration, int attempt) {

    private static final char SEPARATOR = '#';

    public static Claimant parse(String text) {
        int separator = text.lastIndexOf(SEPARATOR);
        return new Claimant(
                RegistrationId.parse(text.substring(0, separator)),
                Integer.parseInt(text.substring(separator + 1)));
    }

    @Override
    public String toString() {
        return registration.toString() + SEPARATOR + attempt;
    }
}
