package parley.notification.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;
import parley.notification.Cast;
import parley.notification.application.Companies;
import parley.notification.application.Forums;
import parley.notification.application.Meetings;
import parley.notification.application.Participants;
import parley.notification.domain.Company;
import parley.notification.domain.Participant;
import parley.testkit.ServiceTest;
import parley.testkit.StoredTexts;

@ServiceTest(properties = {"parley.delivery.scan-interval=1h", "parley.mail.port=1"})
class LastToldIT {

    @Autowired private Forums forums;
    @Autowired private Participants participants;
    @Autowired private Companies companies;
    @Autowired private Meetings meetings;
    @Autowired private MongoOperations mongo;

    @Test
    void whatIsToldIsKeptAsItWas() {
        forums.keep(Cast.forum(), 1);
        participants.keep(Cast.kim(), 1);
        participants.keep(Cast.interpreter(), 1);
        meetings.keep(Cast.meeting());

        assertThat(forums.find(Cast.FORUM)).hasValue(Cast.forum());
        assertThat(participants.find(Cast.kim().id())).hasValue(Cast.kim());
        assertThat(participants.find(Cast.interpreter().id())).hasValue(Cast.interpreter());
        assertThat(meetings.find(Cast.MEETING)).hasValue(Cast.meeting());
    }

    @Test
    void whoIsErasedLeavesAStubAndNoOlderStoryBringsThemBack() {
        String address = "erased-for-good@example.com";
        var gone = new Participant("gone", "Erased", address, "ko", ZoneId.of("Asia/Seoul"), null);
        participants.keep(gone, 1);

        participants.erase("gone", 3);
        participants.keep(gone, 2);
        participants.keep(gone, 4);

        assertThat(participants.find("gone")).isEmpty();
        assertThat(participants.isErased("gone")).isTrue();
        assertThat(participants.isErased(Cast.kim().id())).isFalse();
        assertThat(StoredTexts.with(mongo, address)).isEmpty();
    }

    @Test
    void anOlderStoryNeverReplacesANewerOne() {
        Company renamed = new Company(Cast.SELLER, "㈜젠셀바이오", Cast.seller().representatives());
        companies.keep(renamed, 2);

        companies.keep(Cast.seller(), 1);
        assertThat(companies.find(Cast.SELLER)).hasValue(renamed);

        companies.keep(Cast.seller(), 3);
        assertThat(companies.find(Cast.SELLER)).hasValue(Cast.seller());
    }
}
