package parley.notification.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mail says, before it is put into the words of a language. */
public sealed interface Letter {

    Addressee addressee();

    /** Title of the forum in the recipient's language, where it has one. */
    String forum();

    /**
     * A registration is good.
     *
     * @param role as the event names it
     */
    record RegistrationConfirmed(
            Addressee addressee,
            String forum,
            LocalDate date,
            @Nullable String venue,
            String role,
            @Nullable String reference)
            implements Letter {}

    /**
     * A meeting has its place.
     *
     * @param moved whether it had another before
     */
    record MeetingInvitation(
            Addressee addressee,
            String forum,
            Appointment appointment,
            boolean moved,
            @Nullable String joinUrl)
            implements Letter {}

    /**
     * A meeting will not take place, or not then.
     *
     * @param cancelledBy absent where a later schedule took the place
     */
    record MeetingCancellation(
            Addressee addressee,
            String forum,
            Appointment appointment,
            @Nullable String cancelledBy,
            @Nullable String reason)
            implements Letter {}

    /**
     * A company has left.
     *
     * @param cancelled by start
     */
    record WithdrawalConfirmed(
            Addressee addressee, String forum, String company, List<Appointment> cancelled)
            implements Letter {

        public WithdrawalConfirmed {
            cancelled = List.copyOf(cancelled);
        }
    }

    /**
     * Who is written to.
     *
     * @param organisation the name is a company's, not a person's; languages address them
     *     differently
     * @param zone in which the recipient reads times
     */
    record Addressee(String name, boolean organisation, ZoneId zone) {

        /** The name is personal data and stays out of logs. */
        @Override
        public String toString() {
            return "Addressee[" + zone + "]";
        }
    }

    /**
     * A meeting as the addressee sees it.
     *
     * @param counterpart name of the other side; absent for who is on neither side
     * @param interpreted an interpreter is booked
     */
    record Appointment(
            String requester,
            String responder,
            @Nullable String counterpart,
            Instant start,
            Instant end,
            String room,
            boolean interpreted) {}
}
