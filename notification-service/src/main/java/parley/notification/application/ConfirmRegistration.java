package parley.notification.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.notification.application.Knowledge.Audience;
import parley.notification.domain.Cause;
import parley.notification.domain.Matter;
import parley.platform.inbox.Effect;

/** Tells a participant that the registration is good, as soon as the contact is known. */
public final class ConfirmRegistration {

    private final Knowledge knowledge;
    private final QueueMails mails;

    public ConfirmRegistration(Knowledge knowledge, QueueMails mails) {
        this.knowledge = knowledge;
        this.mails = mails;
    }

    /**
     * Waits for the contact, and for the company where there is one.
     *
     * @param company that the participant represents; decides how the letter addresses it
     */
    public Effect confirm(
            String forum,
            Matter.RegistrationConfirmed matter,
            String participant,
            @Nullable String company,
            Cause cause) {
        var companies = company == null ? List.<String>of() : List.of(company);
        return switch (knowledge.audience(forum, companies, List.of(), List.of(participant))) {
            case Audience.Lacking(var fact) -> Effect.waitingFor(fact);
            case Audience.Complete(var recipients) -> {
                mails.queue(forum, matter, recipients, cause);
                yield Effect.done();
            }
        };
    }
}
