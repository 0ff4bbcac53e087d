package parley.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.notification.domain.Cause;
import parley.notification.domain.Company;
import parley.notification.domain.Forum;
import parley.notification.domain.LocalizedText;
import parley.notification.domain.Meeting;
import parley.notification.domain.Participant;

/** Who plays in the tests: a Korean seller meets a Russian buyer, with an interpreter. */
public final class Cast {

    public static final String FORUM = "necef-2020";
    public static final String SELLER = "c0000000-0000-5000-8000-000000000001";
    public static final String BUYER = "c0000000-0000-5000-8000-000000000002";
    public static final String MEETING = "e0000000-0000-5000-8000-000000000001";
    public static final Cause CAUSE = new Cause("event-1", "correlation-1");

    private Cast() {}

    public static Forum forum() {
        Map<String, String> title = new LinkedHashMap<>();
        title.put("ko", "2020 동북아CEO경제협력포럼");
        title.put("en", "2020 Northeast Asia CEO Economic Cooperation Forum");
        return new Forum(
                FORUM,
                new LocalizedText(title),
                new LocalizedText(Map.of("ko", "포스코 국제관, 포항")),
                LocalDate.of(2020, 10, 30),
                ZoneId.of("Asia/Seoul"),
                Set.of("organiser-pohang"));
    }

    public static Company seller() {
        return new Company(SELLER, "㈜젠셀", List.of(kim().id()));
    }

    public static Company buyer() {
        return new Company(BUYER, "ООО «ДВ Сталь»", List.of(ivan().id()));
    }

    /** Registered under the company's name. */
    public static Participant kim() {
        return participant("1", "㈜젠셀", "ko", "Asia/Seoul", SELLER);
    }

    public static Participant ivan() {
        return participant("2", "Иван Петров", "ru", "Asia/Vladivostok", BUYER);
    }

    public static Participant interpreter() {
        return participant("3", "박통역", "ko", "Asia/Seoul", null);
    }

    public static Participant participant(
            String digit, String name, String language, String zone, @Nullable String company) {
        return new Participant(
                "a0000000-0000-5000-8000-00000000000" + digit,
                name,
                "p" + digit + "@example.org",
                language,
                ZoneId.of(zone),
                company);
    }

    /** 10:00 to 10:25 in Seoul. */
    public static Meeting meeting() {
        return meeting(0);
    }

    public static Meeting meeting(int calendarSequence) {
        return new Meeting(
                MEETING,
                SELLER,
                BUYER,
                Instant.parse("2020-10-30T01:00:00Z"),
                Instant.parse("2020-10-30T01:25:00Z"),
                "V03",
                interpreter().id(),
                "https://meet.parley.example/necef-2020-1",
                MEETING + "@parley",
                calendarSequence);
    }

    public static Meeting cancelledMeeting(int calendarSequence) {
        Meeting meeting = meeting(calendarSequence);
        return new Meeting(
                meeting.id(),
                meeting.requester(),
                meeting.responder(),
                meeting.start(),
                meeting.end(),
                meeting.room(),
                meeting.interpreter(),
                null,
                meeting.calendarUid(),
                meeting.calendarSequence());
    }
}
