package parley.notification.domain;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened that somebody is told of. Holds ids and facts of the event, no names and no
 * addresses: those are read when the mail is written, from the one place where they live.
 */
public sealed interface Matter {

    Kind kind();

    /** The aggregate that it happened to: registration, meeting or company. */
    String about();

    /** The meeting of which the recipient's calendar is told. */
    default Optional<Meeting> calendarMeeting() {
        return Optional.empty();
    }

    /**
     * A registration is good.
     *
     * @param role SELLER, BUYER, … as the event names it; may be one that Parley adds later
     * @param reference what the registrant's own system calls the registration
     */
    record RegistrationConfirmed(String registrationId, String role, @Nullable String reference)
            implements Matter {

        @Override
        public Kind kind() {
            return Kind.REGISTRATION_CONFIRMED;
        }

        @Override
        public String about() {
            return registrationId;
        }
    }

    /** A meeting has its place. */
    record MeetingInvitation(Meeting meeting) implements Matter {

        @Override
        public Kind kind() {
            return Kind.MEETING_INVITATION;
        }

        @Override
        public String about() {
            return meeting.id();
        }

        @Override
        public Optional<Meeting> calendarMeeting() {
            return Optional.of(meeting);
        }
    }

    /**
     * A meeting will not take place, or not then, or not with this recipient.
     *
     * @param cancelledBy company, one of the meeting's sides; null where nobody called it off, but
     *     a later schedule took the place
     * @param reason in that company's own words and language
     */
    record MeetingCancellation(
            Meeting meeting, @Nullable String cancelledBy, @Nullable String reason)
            implements Matter {

        @Override
        public Kind kind() {
            return Kind.MEETING_CANCELLATION;
        }

        @Override
        public String about() {
            return meeting.id();
        }

        @Override
        public Optional<Meeting> calendarMeeting() {
            return Optional.of(meeting);
        }
    }

    /** A company left; one matter for all meetings that this cancelled. */
    record WithdrawalConfirmed(String companyId, List<String> meetings) implements Matter {

        public WithdrawalConfirmed {
            meetings = List.copyOf(meetings);
        }

        @Override
        public Kind kind() {
            return Kind.WITHDRAWAL_CONFIRMED;
        }

        @Override
        public String about() {
            return companyId;
        }
    }
}
