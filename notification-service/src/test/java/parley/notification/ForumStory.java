package parley.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.platform.ids.Ids;
import parley.testkit.TestEvent;
import parley.testkit.TopicRecords;

/**
 * One forum as other services tell of it: a seller and a buyer, their people and one meeting. Ids
 * and addresses are the forum's own, so that stories share a broker.
 */
public final class ForumStory {

    private final String forum;
    private final Map<String, Long> sequences = new HashMap<>();

    public ForumStory(String forum) {
        this.forum = forum;
    }

    public String forum() {
        return forum;
    }

    public String id(String of) {
        return Ids.derived(forum, of).toString();
    }

    public String address(String person) {
        return person + "@" + forum + ".example";
    }

    public void tellOfForum() {
        publish(
                "registration.forums",
                "registration.forum-created",
                forum,
                """
                {"forumId": "%s", "title": {"ko": "2020 동북아CEO경제협력포럼", "en": "CEO Forum"},
                 "venue": {"ko": "포스코 국제관"}, "date": "2020-10-30", "timeZone": "Asia/Seoul",
                 "languages": ["ko"], "status": "OPEN", "organisers": ["organiser-pohang"],
                 "participantTypes": []}
                """
                        .formatted(forum));
    }

    public void tellOfPerson(String person, String name, String language, String zone) {
        tellOfPerson(person, name, language, zone, "");
    }

    private void tellOfRepresentative(
            String person, String name, String language, String zone, String company) {
        tellOfPerson(person, name, language, zone, ", \"companyId\": \"" + id(company) + "\"");
    }

    private void tellOfPerson(
            String person, String name, String language, String zone, String more) {
        publish(
                "registration.participants",
                "registration.participant-changed",
                id(person),
                """
                {"participantId": "%s", "registrationId": "%s", "displayName": "%s", "email": "%s",
                 "language": "%s", "timeZone": "%s", "roles": ["ATTENDEE"]%s}
                """
                        .formatted(
                                id(person),
                                id("registration-" + person),
                                name,
                                address(person),
                                language,
                                zone,
                                more));
    }

    /** The owner's tombstone, before which one event has not come yet. */
    public void erase(String person) {
        String topic = "registration.participants";
        long sequence = sequences.merge(topic + id(person), 2L, Long::sum);
        TopicRecords.publishTombstone(
                TestEvent.owned(
                        topic,
                        "parley.registration.participant-changed.v1",
                        forum,
                        id(person),
                        sequence,
                        ""));
    }

    /** What came before the tombstone, after it. */
    public void tellBelatedlyOf(String person, String name) {
        sequences.merge("registration.participants" + id(person), -2L, Long::sum);
        tellOfPerson(person, name, "ru", "Asia/Vladivostok");
    }

    public void tellOfCompany(String company, String name, String representative) {
        publish(
                "registration.companies",
                "registration.company-changed",
                id(company),
                """
                {"companyId": "%s", "reference": "%s", "name": "%s", "country": "KR",
                 "side": "SELLER", "languages": ["ko"], "timeZone": "Asia/Seoul", "offers": [],
                 "seeks": [], "hsEdition": "HS2022", "targetMarkets": [],
                 "representatives": ["%s"]}
                """
                        .formatted(id(company), company, name, id(representative)));
    }

    public void tellOfEverybody() {
        tellOfForum();
        tellOfRepresentative("kim", "㈜젠셀", "ko", "Asia/Seoul", "seller");
        tellOfRepresentative("ivan", "Иван Петров", "ru", "Asia/Vladivostok", "buyer");
        tellOfPerson("park", "박통역", "ko", "Asia/Seoul");
        tellOfCompany("seller", "㈜젠셀", "kim");
        tellOfCompany("buyer", "ООО «ДВ Сталь»", "ivan");
    }

    /** The first event of the person's registration. */
    public TestEvent confirmed(String person) {
        return event(
                "registration.registrations",
                "registration.registration-confirmed",
                id("registration-" + person),
                """
                {"registrationId": "%s", "participantId": "%s", "participantType": "attendee",
                 "role": "ATTENDEE", "reference": "G001"}
                """
                        .formatted(id("registration-" + person), id(person)));
    }

    public void schedule(int calendarSequence) {
        place("meeting-scheduled", "01:25", calendarSequence);
    }

    /** By ten minutes. */
    public void extend(int calendarSequence) {
        place("meeting-extended", "01:35", calendarSequence);
    }

    private void place(String event, String end, int calendarSequence) {
        publish(
                "matchmaking.meetings",
                "matchmaking." + event,
                id("meeting"),
                """
                {"meetingId": "%s", "requester": "%s", "responder": "%s", "slot": 0,
                 "start": "2020-10-30T01:00:00Z", "end": "2020-10-30T%s:00Z",
                 "timeZone": "Asia/Seoul", "room": "V03", "interpreter": "%s",
                 "joinUrl": "https://meet.parley.example/%s", "calendarUid": "%s@parley",
                 "calendarSequence": %d, "scheduleVersion": 1}
                """
                        .formatted(
                                id("meeting"),
                                id("seller"),
                                id("buyer"),
                                end,
                                id("park"),
                                forum,
                                id("meeting"),
                                calendarSequence));
    }

    /** A later schedule has no place for it. */
    public void takePlace(int calendarSequence) {
        publish(
                "matchmaking.meetings",
                "matchmaking.meeting-unscheduled",
                id("meeting"),
                """
                {"meetingId": "%s", "requester": "%s", "responder": "%s", "slot": 0,
                 "start": "2020-10-30T01:00:00Z", "end": "2020-10-30T01:25:00Z",
                 "timeZone": "Asia/Seoul", "room": "V03", "interpreter": "%s",
                 "calendarUid": "%s@parley", "calendarSequence": %d, "scheduleVersion": 2}
                """
                        .formatted(
                                id("meeting"),
                                id("seller"),
                                id("buyer"),
                                id("park"),
                                id("meeting"),
                                calendarSequence));
    }

    public void cancelBySeller(int calendarSequence) {
        publish(
                "matchmaking.meetings",
                "matchmaking.meeting-cancelled",
                id("meeting"),
                """
                {"meetingId": "%s", "requester": "%s", "responder": "%s", "cancelledBy": "%s",
                 "invited": true, "slot": 0, "start": "2020-10-30T01:00:00Z",
                 "end": "2020-10-30T01:25:00Z", "timeZone": "Asia/Seoul", "room": "V03",
                 "interpreter": "%s", "calendarUid": "%s@parley", "calendarSequence": %d,
                 "reason": "장비 고장"}
                """
                        .formatted(
                                id("meeting"),
                                id("seller"),
                                id("buyer"),
                                id("seller"),
                                id("park"),
                                id("meeting"),
                                calendarSequence));
    }

    public void sellerWithdrew() {
        publish(
                "matchmaking.schedules",
                "matchmaking.company-withdrew",
                forum,
                """
                {"companyId": "%s", "meetings": ["%s"], "at": "2020-10-29T23:00:00Z"}
                """
                        .formatted(id("seller"), id("meeting")));
    }

    /** The data of all events of this kind about this forum that are on the topic of deliveries. */
    public List<String> deliveries(String event) {
        return TopicRecords.of(
                        "notification.deliveries",
                        read ->
                                read.forum().equals(forum)
                                        && read.type()
                                                .equals("parley.notification." + event + ".v1"))
                .stream()
                .map(read -> read.data())
                .toList();
    }

    private void publish(String topic, String type, String subject, String json) {
        TopicRecords.publish(event(topic, type, subject, json));
    }

    private TestEvent event(String topic, String type, String subject, String json) {
        long sequence = sequences.merge(topic + subject, 1L, Long::sum);
        return TestEvent.owned(topic, "parley." + type + ".v1", forum, subject, sequence, json);
    }
}
