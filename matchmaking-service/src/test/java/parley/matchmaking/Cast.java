package parley.matchmaking;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.consultation.ConsultationDay;
import parley.matchmaking.domain.consultation.EngagedInterpreter;
import parley.matchmaking.domain.consultation.Places;
import parley.matchmaking.domain.consultation.SetUp;
import parley.matchmaking.domain.consultation.SlotGrid;
import parley.matchmaking.domain.forum.Company;
import parley.matchmaking.domain.forum.CompanyId;
import parley.matchmaking.domain.forum.Forum;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;
import parley.matchmaking.domain.forum.Side;
import parley.matchmaking.domain.meeting.BookedInterpreter;
import parley.matchmaking.domain.meeting.Meeting;
import parley.matchmaking.domain.meeting.MeetingId;
import parley.matchmaking.domain.meeting.Party;
import parley.matchmaking.domain.meeting.Place;
import parley.matchmaking.domain.meeting.Priority;
import parley.platform.ids.Ids;
import parley.platform.security.Caller;
import parley.platform.security.Role;
import parley.scheduling.LanguagePair;

/** Who takes part in a small forum. */
public final class Cast {

    public static final ForumId FORUM = new ForumId("small-2020");
    public static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    public static final LocalDate DAY = LocalDate.of(2020, 10, 30);
    public static final Instant THE_DAY_BEFORE = Instant.parse("2020-10-29T00:00:00Z");
    public static final Caller ORGANISER = new Caller("organiser", Set.of(Role.ORGANISER));
    public static final Caller STRANGER = new Caller("stranger", Set.of(Role.PARTICIPANT));
    public static final Caller OPERATOR = new Caller("operator", Set.of(Role.OPERATOR));

    private Cast() {}

    public static Forum forum() {
        return new Forum(FORUM, DAY, SEOUL, Set.of(ORGANISER.subject()));
    }

    public static Company seller(int number, String... languages) {
        return company("S%04d".formatted(number), Side.SELLER, "KR", languages);
    }

    public static Company buyer(int number, String... languages) {
        return company("B%04d".formatted(number), Side.BUYER, "RU", languages);
    }

    private static Company company(
            String reference, Side side, String country, String... languages) {
        return new Company(
                new CompanyId(Ids.derived(FORUM.value(), "company", reference)),
                FORUM,
                reference,
                "㈜" + reference,
                side,
                country,
                languages.length == 0 ? List.of("ko") : Arrays.asList(languages),
                SEOUL,
                Set.of(new ParticipantId(Ids.derived("person", reference))));
    }

    public static Interpreter interpreter(int number, String... pairs) {
        String reference = "I%03d".formatted(number);
        return new Interpreter(
                new ParticipantId(Ids.derived("person", reference)),
                FORUM,
                reference,
                Arrays.asList(pairs));
    }

    public static BookedInterpreter booked(Interpreter interpreter) {
        return new BookedInterpreter(interpreter.id(), interpreter.reference());
    }

    public static Caller representing(Company company) {
        return new Caller(
                company.representatives().iterator().next().toString(), Set.of(Role.PARTICIPANT));
    }

    public static Caller speaking(Interpreter interpreter) {
        return new Caller(interpreter.id().toString(), Set.of(Role.INTERPRETER));
    }

    public static Meeting requested(Company requester, Company responder) {
        return Meeting.requested(
                        new MeetingId(
                                Ids.derived(
                                        "meeting", requester.reference(), responder.reference())),
                        FORUM,
                        Ids.derived("request", requester.reference(), responder.reference()),
                        Party.of(requester),
                        Party.of(responder),
                        new Priority(2),
                        null,
                        THE_DAY_BEFORE)
                .after();
    }

    public static UUID request(int number) {
        return new UUID(0, number);
    }

    /** Half-hourly from 10:00, 25 minutes each. */
    public static SlotGrid grid(int slots) {
        List<LocalTime> starts =
                IntStream.range(0, slots)
                        .mapToObj(slot -> LocalTime.of(10, 0).plusMinutes(30L * slot))
                        .toList();
        return new SlotGrid(
                List.of(new ConsultationDay(DAY, starts)),
                SEOUL,
                Duration.ofMinutes(25),
                Duration.ofMinutes(5));
    }

    public static SetUp setUp(int slots, int videoRooms, Interpreter... interpreters) {
        return new SetUp(
                grid(slots),
                new Places(videoRooms, 0),
                Arrays.stream(interpreters)
                        .map(
                                one ->
                                        new EngagedInterpreter(
                                                booked(one), pairs(one), new TreeSet<>()))
                        .toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Set<LanguagePair> pairs(Interpreter interpreter) {
        return interpreter.pairs().stream()
                .map(pair -> pair.split("-", 2))
                .map(pair -> new LanguagePair(pair[0], pair[1]))
                .collect(Collectors.toSet());
    }

    public static Place place(int slot, @Nullable Interpreter interpreter) {
        return new Place(
                slot,
                grid(12).span(slot),
                SEOUL,
                "V01",
                interpreter == null ? null : booked(interpreter),
                URI.create("https://meet.example/room"));
    }
}
