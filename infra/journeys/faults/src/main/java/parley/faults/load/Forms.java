package parley.faults.load;

import java.util.List;
import java.util.Map;

/** Registrations as the API and the ticketing topic take them. */
final class Forms {

    private Forms() {}

    static Map<String, Object> person(String type, String reference, String email) {
        return Map.of(
                "participantType", type,
                "reference", reference,
                "person", contact(email));
    }

    static Map<String, Object> company(String reference, String email) {
        return Map.of(
                "participantType",
                "seller",
                "reference",
                reference,
                "person",
                contact(email),
                "company",
                Map.of(
                        "reference",
                        reference,
                        "name",
                        "Company " + reference,
                        "country",
                        "KR",
                        "languages",
                        List.of("en"),
                        "timeZone",
                        "Asia/Seoul",
                        "offers",
                        List.of("0304"),
                        "seeks",
                        List.of(),
                        "targetMarkets",
                        List.of("JP"),
                        "description",
                        "A company of the probe"));
    }

    private static Map<String, Object> contact(String email) {
        return Map.of(
                "name", "Probe " + email.replaceFirst("@.*", ""),
                "email", email,
                "language", "en",
                "timeZone", "Asia/Seoul",
                "country", "KR");
    }
}
