package parley.session.domain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A forum in Pohang on 30 October 2020, to be filled with what a test is about. */
public final class ProgrammeFixtures {

    public static final Forum POHANG =
            new Forum(
                    new ForumId("necef-2020"),
                    LocalDate.of(2020, 10, 30),
                    ZoneId.of("Asia/Seoul"),
                    Set.of("organiser-pohang"));

    public static final LocalizedText TITLE = new LocalizedText(Map.of("ko", "개회식"));

    private static final LocalizedText MAYOR = new LocalizedText(Map.of("ko", "시장"));

    public static final ParticipantId MAYOR_LEE = new ParticipantId(new UUID(8, 1));

    public static final ParticipantId SOMEBODY = new ParticipantId(new UUID(8, 2));

    private ProgrammeFixtures() {}

    public static Room room(String code) {
        return new Room(POHANG.id(), new RoomCode(code), TITLE, 120, List.of("ko", "ru"));
    }

    /** In the room MAIN, on the forum's day; times as in {@code 10:20}. */
    public static Session.Planned session(String code, String start, String end, Talk... talks) {
        return session(code, "MAIN", start, end, talks);
    }

    public static Session.Planned session(
            String code, String room, String start, String end, Talk... talks) {
        return session(code, plan(room, span(start, end), talks));
    }

    public static Session.Planned session(String code, SessionPlan plan) {
        UUID id = new UUID(5, code.hashCode());
        return new Session.Planned(
                new SessionId(id), POHANG.id(), new SessionCode(code), plan, new UUID(7, 1));
    }

    public static SessionPlan plan(String room, Span span, Talk... talks) {
        return new SessionPlan(
                SessionType.PRESENTATION,
                new RoomCode(room),
                span,
                TITLE,
                null,
                Arrays.asList(talks));
    }

    public static Session.Planned moderatedBy(String name, Session.Planned session) {
        SessionPlan plan = session.plan();
        return session.changedTo(
                new SessionPlan(
                        plan.type(),
                        plan.room(),
                        plan.span(),
                        plan.title(),
                        new Moderator(new PersonName(name), null, null),
                        plan.talks()));
    }

    public static Talk onSite(String speaker) {
        return by(speaker, new Delivery.OnSite());
    }

    /** On site, by a speaker of whom the organiser said which participant it is. */
    public static Talk by(String speaker, ParticipantId participant) {
        return new Talk(
                new PersonName(speaker), participant, MAYOR, "KR", new Delivery.OnSite(), TITLE);
    }

    public static Talk remote(String speaker) {
        return by(speaker, new Delivery.RemoteLive());
    }

    public static Talk recorded(String speaker, int minutes) {
        return by(speaker, new Delivery.PreRecorded(Duration.ofMinutes(minutes)));
    }

    public static Talk byAMayor() {
        return new Talk(null, null, MAYOR, "CN", new Delivery.OnSite(), TITLE);
    }

    public static Span span(String start, String end) {
        return new Span(
                POHANG.date().atTime(LocalTime.parse(start)).atZone(POHANG.zone()).toInstant(),
                POHANG.date().atTime(LocalTime.parse(end)).atZone(POHANG.zone()).toInstant());
    }

    /** With the rooms MAIN and TRADE. */
    public static Draft draft(Session... sessions) {
        return Draft.of(POHANG, List.of(room("MAIN"), room("TRADE")), List.of(sessions));
    }

    private static Talk by(String speaker, Delivery delivery) {
        return new Talk(new PersonName(speaker), null, MAYOR, "KR", delivery, TITLE);
    }
}
