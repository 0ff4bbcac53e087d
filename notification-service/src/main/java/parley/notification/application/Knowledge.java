package parley.notification.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import parley.notification.domain.Company;
import parley.notification.domain.Participant;
import parley.platform.inbox.Fact;

/**
 * Whether everything is known that a mail will say. Facts come from other topics, in any order
 * beside the event that needs them (backbone rule 10).
 */
public final class Knowledge {

    private final Forums forums;
    private final Companies companies;
    private final Participants participants;

    public Knowledge(Forums forums, Companies companies, Participants participants) {
        this.forums = forums;
        this.companies = companies;
        this.participants = participants;
    }

    public static Fact forum(String id) {
        return new Fact("forum", id);
    }

    public static Fact company(String id) {
        return new Fact("company", id);
    }

    public static Fact participant(String id) {
        return new Fact("participant", id);
    }

    public static Fact meeting(String id) {
        return new Fact("meeting", id);
    }

    /**
     * Those who get a mail, or the first thing that is not known yet.
     *
     * @param named companies that the mail names
     * @param told companies whose representatives get it
     * @param others participants who get it beside them
     */
    Audience audience(
            String forum,
            Collection<String> named,
            Collection<String> told,
            Collection<String> others) {
        if (forums.find(forum).isEmpty()) {
            return new Audience.Lacking(forum(forum));
        }
        Map<String, Company> known = new LinkedHashMap<>();
        for (String id : named) {
            var company = companies.find(id);
            if (company.isEmpty()) {
                return new Audience.Lacking(company(id));
            }
            known.put(id, company.get());
        }
        Map<String, Participant> recipients = new LinkedHashMap<>();
        for (String id : recipients(told, others, known)) {
            var participant = participants.find(id);
            if (participant.isEmpty() && !participants.isErased(id)) {
                return new Audience.Lacking(participant(id));
            }
            participant.ifPresent(recipient -> recipients.put(id, recipient));
        }
        return new Audience.Complete(List.copyOf(recipients.values()));
    }

    private static List<String> recipients(
            Collection<String> told, Collection<String> others, Map<String, Company> known) {
        var recipients = new ArrayList<String>();
        for (String id : told) {
            Company company = known.get(id);
            if (company == null) {
                throw new IllegalArgumentException("Company " + id + " is told but not named");
            }
            recipients.addAll(company.representatives());
        }
        recipients.addAll(others);
        return recipients;
    }

    /** Who gets a mail. */
    sealed interface Audience {

        /** Each participant once; not who is erased. */
        record Complete(List<Participant> recipients) implements Audience {}

        record Lacking(Fact fact) implements Audience {}
    }
}
