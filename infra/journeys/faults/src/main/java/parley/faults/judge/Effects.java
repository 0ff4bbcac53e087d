package parley.faults.judge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import parley.faults.inject.Wire;
import parley.faults.inject.WireRecord;
import parley.faults.load.ProbeForum;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that can be seen from outside when all has come to rest.
 *
 * @param registrations of the probe, as the API lists them
 * @param participating ids of registrations of which there is a participant with a role
 * @param representatives by company, as matchmaking knows them from events alone
 * @param published representatives by company, of the event with the highest sequence on the topic
 * @param mails all that were accepted, in their order
 * @param setBacks how often a company was seen to go back to an earlier representative
 */
public record Effects(
        List<Registration> registrations,
        Set<String> participating,
        Map<String, Set<String>> representatives,
        Map<String, Set<String>> published,
        List<SentMail> mails,
        int setBacks) {

    public Effects {
        registrations = List.copyOf(registrations);
        participating = Set.copyOf(participating);
        representatives = Map.copyOf(representatives);
        published = Map.copyOf(published);
        mails = List.copyOf(mails);
    }

    /** A registration as it is. */
    public record Registration(String id, String reference, String status) {}

    static Effects read(ProbeForum forum, Wire wire, List<SentMail> mails, int setBacks) {
        List<Registration> registrations =
                forum.registrations().stream()
                        .map(
                                said ->
                                        new Registration(
                                                said.path("registrationId").asString(),
                                                said.path("reference").asString(),
                                                said.path("status").asString()))
                        .toList();
        Set<String> participating = new HashSet<>();
        for (JsonNode participant : forum.participants()) {
            if (!participant.path("roles").isEmpty()) {
                participating.add(participant.path("registrationId").asString());
            }
        }
        Map<String, Set<String>> representatives = new HashMap<>();
        forum.companies()
                .forEach(
                        company ->
                                representatives.put(
                                        company.path("reference").asString(),
                                        representatives(company)));
        return new Effects(
                registrations,
                participating,
                representatives,
                published(forum.code(), wire),
                mails,
                setBacks);
    }

    static Set<String> representatives(JsonNode company) {
        Set<String> representatives = new HashSet<>();
        company.path("representatives").forEach(one -> representatives.add(one.asString()));
        return representatives;
    }

    private static Map<String, Set<String>> published(String forum, Wire wire) {
        Map<String, Long> newest = new HashMap<>();
        Map<String, Set<String>> published = new HashMap<>();
        for (WireRecord record : wire.records("registration.companies")) {
            if (record.forum().equals(forum)) {
                JsonNode company = JsonMapper.shared().readTree(record.value());
                String reference = company.path("reference").asString();
                if (record.sequence() > newest.getOrDefault(reference, 0L)) {
                    newest.put(reference, record.sequence());
                    published.put(reference, representatives(company));
                }
            }
        }
        return published;
    }
}
