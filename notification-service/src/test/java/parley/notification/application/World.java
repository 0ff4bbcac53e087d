package parley.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import parley.notification.Cast;
import parley.notification.application.AcceptedMails.Answer;
import parley.notification.application.MailServer.Handover;
import parley.notification.domain.Backoff;
import parley.notification.domain.Company;
import parley.notification.domain.Delivery;
import parley.notification.domain.Forum;
import parley.notification.domain.Meeting;
import parley.notification.domain.Notification;
import parley.notification.domain.Participant;

/** All use cases over memory, with a mail server that does as it is told. */
final class World {

    static final Instant START = Instant.parse("2026-11-23T03:00:00Z");

    final MemoryNotifications notifications = new MemoryNotifications();
    final List<UUID> offered = new CopyOnWriteArrayList<>();
    final List<Mail> handed = new CopyOnWriteArrayList<>();
    final SettableClock clock = new SettableClock(START);

    private final Map<String, Forum> forums = new ConcurrentHashMap<>();
    private final Map<String, Company> companies = new ConcurrentHashMap<>();
    private final Map<String, Participant> participants = new ConcurrentHashMap<>();
    private final Set<String> erased = ConcurrentHashMap.newKeySet();
    private final Map<String, Meeting> meetings = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final Knowledge knowledge =
            new Knowledge(keptForums(), keptCompanies(), keptParticipants());
    private final QueueMails queueMails =
            new QueueMails(
                    notifications, offered::add, new MessageIds("mail.parley.example"), clock);

    Handover answer = new Handover.Accepted();
    Answer lookUp = Answer.NOBODY_KNOWS;
    boolean mailServerIsOpen = true;

    final ConfirmRegistration confirmRegistration = new ConfirmRegistration(knowledge, queueMails);
    final InviteToMeeting inviteToMeeting =
            new InviteToMeeting(knowledge, keptMeetings(), queueMails);
    final TellOfCancellation tellOfCancellation =
            new TellOfCancellation(knowledge, keptMeetings(), queueMails);
    final ConfirmWithdrawal confirmWithdrawal =
            new ConfirmWithdrawal(knowledge, keptMeetings(), queueMails);
    final RecordBounce recordBounce =
            new RecordBounce(notifications, new MessageIds("mail.parley.example"));
    final EraseRecipient eraseRecipient =
            new EraseRecipient(keptParticipants(), notifications, clock);
    final DeliverMail deliverMail =
            new DeliverMail(
                    notifications,
                    keptMeetings(),
                    new ComposeMail(
                            keptForums(),
                            keptCompanies(),
                            keptParticipants(),
                            keptMeetings(),
                            (letter, language) ->
                                    new Wording(
                                            letter.toString(),
                                            "text",
                                            "html",
                                            "summary",
                                            "description"),
                            entry -> new CalendarObject("REQUEST", entry.summary())),
                    mailServer(),
                    messageId -> lookUp,
                    new Persistence(
                            new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5)),
                            Duration.ofDays(5)),
                    () -> new UUID(0, ids.incrementAndGet()),
                    clock);

    static World thatKnowsEverybody() {
        World world = new World();
        world.know(Cast.forum());
        world.know(Cast.seller());
        world.know(Cast.buyer());
        world.know(Cast.kim());
        world.know(Cast.ivan());
        world.know(Cast.interpreter());
        return world;
    }

    void know(Forum forum) {
        forums.put(forum.id(), forum);
    }

    void know(Company company) {
        companies.put(company.id(), company);
    }

    void know(Participant participant) {
        participants.put(participant.id(), participant);
    }

    void forget(Participant participant) {
        participants.remove(participant.id());
    }

    void deliverAll() {
        notifications.all().forEach(mail -> deliverMail.deliver(mail.id()));
    }

    Notification only() {
        if (notifications.all().size() != 1) {
            throw new AssertionError("Not one notification: " + notifications.all());
        }
        return notifications.all().getFirst();
    }

    /** Somebody began to send it and was never heard of again. */
    Delivery.Sending abandonedAttempt(Notification notification) {
        var attempt = new Delivery.Queued().attempt(new UUID(9, 9));
        notifications.move(notification, attempt);
        return attempt;
    }

    private MailServer mailServer() {
        return new MailServer() {
            @Override
            public boolean isOpen() {
                return mailServerIsOpen;
            }

            @Override
            public Handover hand(Mail mail) {
                handed.add(mail);
                return answer;
            }
        };
    }

    private Forums keptForums() {
        return new Forums() {
            @Override
            public Optional<Forum> find(String id) {
                return Optional.ofNullable(forums.get(id));
            }

            @Override
            public void keep(Forum forum, long sequence) {
                know(forum);
            }
        };
    }

    private Companies keptCompanies() {
        return new Companies() {
            @Override
            public Optional<Company> find(String id) {
                return Optional.ofNullable(companies.get(id));
            }

            @Override
            public void keep(Company company, long sequence) {
                know(company);
            }
        };
    }

    private Participants keptParticipants() {
        return new Participants() {
            @Override
            public Optional<Participant> find(String id) {
                return Optional.ofNullable(participants.get(id));
            }

            @Override
            public boolean isErased(String id) {
                return erased.contains(id);
            }

            @Override
            public void keep(Participant participant, long sequence) {
                know(participant);
            }

            @Override
            public void erase(String id, long sequence) {
                participants.remove(id);
                erased.add(id);
            }
        };
    }

    private Meetings keptMeetings() {
        return new Meetings() {
            @Override
            public Optional<Meeting> find(String id) {
                return Optional.ofNullable(meetings.get(id));
            }

            @Override
            public void keep(Meeting meeting) {
                meetings.merge(
                        meeting.id(),
                        meeting,
                        (kept, told) ->
                                told.calendarSequence() >= kept.calendarSequence() ? told : kept);
            }
        };
    }
}
