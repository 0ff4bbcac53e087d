package parley.notification.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import parley.notification.application.Letter.Addressee;
import parley.notification.application.Letter.Appointment;
import parley.notification.domain.Company;
import parley.notification.domain.Forum;
import parley.notification.domain.Matter;
import parley.notification.domain.Meeting;
import parley.notification.domain.Notification;
import parley.notification.domain.Participant;

/** Writes the mail of a notification from what is known when it is sent. */
public final class ComposeMail {

    private final Forums forums;
    private final Companies companies;
    private final Participants participants;
    private final Meetings meetings;
    private final Wordings wordings;
    private final Calendars calendars;

    public ComposeMail(
            Forums forums,
            Companies companies,
            Participants participants,
            Meetings meetings,
            Wordings wordings,
            Calendars calendars) {
        this.forums = forums;
        this.companies = companies;
        this.participants = participants;
        this.meetings = meetings;
        this.wordings = wordings;
        this.calendars = calendars;
    }

    /** Empty: the recipient is gone, or the matter is no longer this recipient's. */
    public Optional<Mail> compose(Notification notification) {
        return participants
                .find(notification.recipient())
                .flatMap(
                        recipient ->
                                letter(notification, recipient)
                                        .map(letter -> mail(notification, recipient, letter)));
    }

    boolean isForNobody(Notification notification) {
        return participants.isErased(notification.recipient());
    }

    private Mail mail(Notification notification, Participant recipient, Letter letter) {
        Wording wording = wordings.write(letter, notification.language());
        return new Mail(
                notification.messageId(),
                notification.queuedAt(),
                letter.forum(),
                OneLine.of(recipient.displayName()),
                recipient.email(),
                notification.language(),
                wording,
                calendar(notification, recipient, letter, wording));
    }

    private @Nullable CalendarObject calendar(
            Notification notification, Participant recipient, Letter letter, Wording wording) {
        return notification
                .matter()
                .calendarMeeting()
                .map(
                        meeting ->
                                calendars.write(
                                        new Calendars.Entry(
                                                meeting,
                                                letter instanceof Letter.MeetingCancellation,
                                                recipient.zone(),
                                                notification.queuedAt(),
                                                letter.forum(),
                                                OneLine.of(recipient.displayName()),
                                                recipient.email(),
                                                notification.language(),
                                                wording.summary(),
                                                wording.description(),
                                                meeting.joinUrl())))
                .orElse(null);
    }

    private Optional<Letter> letter(Notification notification, Participant recipient) {
        Forum forum = known(forums.find(notification.forum()), "forum", notification.forum());
        String language = notification.language();
        String title = OneLine.of(forum.title().in(language).orElse(forum.id()));
        Addressee addressee = addressee(recipient);
        return switch (notification.matter()) {
            case Matter.RegistrationConfirmed matter ->
                    Optional.of(
                            new Letter.RegistrationConfirmed(
                                    addressee,
                                    title,
                                    forum.date(),
                                    forum.venue().in(language).map(OneLine::of).orElse(null),
                                    matter.role(),
                                    matter.reference()));
            case Matter.MeetingInvitation(var meeting) ->
                    appointment(meeting, recipient)
                            .map(
                                    appointment ->
                                            new Letter.MeetingInvitation(
                                                    addressee,
                                                    title,
                                                    appointment,
                                                    meeting.isMoved(),
                                                    meeting.joinUrl()));
            case Matter.MeetingCancellation(var meeting, var by, var reason) ->
                    appointment(meeting, recipient)
                            .map(
                                    appointment ->
                                            new Letter.MeetingCancellation(
                                                    addressee,
                                                    title,
                                                    appointment,
                                                    by == null ? null : name(by),
                                                    reason == null ? null : OneLine.of(reason)));
            case Matter.WithdrawalConfirmed(var company, var cancelled) ->
                    Optional.of(
                            new Letter.WithdrawalConfirmed(
                                    addressee,
                                    title,
                                    name(company),
                                    cancelled.stream()
                                            .map(id -> known(meetings.find(id), "meeting", id))
                                            .sorted(Comparator.comparing(Meeting::start))
                                            .map(meeting -> seenBy(company, meeting))
                                            .toList()));
        };
    }

    private Addressee addressee(Participant recipient) {
        boolean organisation =
                recipient.company() != null
                        && companies
                                .find(recipient.company())
                                .map(Company::name)
                                .filter(recipient.displayName()::equals)
                                .isPresent();
        return new Addressee(OneLine.of(recipient.displayName()), organisation, recipient.zone());
    }

    /** Empty: the recipient is, by now, neither on one of the sides nor the interpreter. */
    private Optional<Appointment> appointment(Meeting meeting, Participant recipient) {
        if (recipient.id().equals(meeting.interpreter())) {
            return Optional.of(seenBy(null, meeting));
        }
        return List.of(meeting.requester(), meeting.responder()).stream()
                .filter(side -> company(side).representatives().contains(recipient.id()))
                .findFirst()
                .map(side -> seenBy(side, meeting));
    }

    /**
     * @param side the company in whose eyes; null for the interpreter
     */
    private Appointment seenBy(@Nullable String side, Meeting meeting) {
        return new Appointment(
                name(meeting.requester()),
                name(meeting.responder()),
                side == null ? null : name(meeting.counterpartOf(side)),
                meeting.start(),
                meeting.end(),
                OneLine.of(meeting.room()),
                meeting.interpreter() != null);
    }

    private String name(String company) {
        return OneLine.of(company(company).name());
    }

    private Company company(String id) {
        return known(companies.find(id), "company", id);
    }

    /** What a notification needs was known when it was queued, and nothing forgets it. */
    private static <T> T known(Optional<T> found, String what, String id) {
        return found.orElseThrow(() -> new IllegalStateException("Unknown " + what + " " + id));
    }
}
