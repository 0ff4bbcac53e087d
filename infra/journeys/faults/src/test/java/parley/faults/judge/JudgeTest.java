package parley.faults.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import parley.faults.judge.Effects.Registration;
import parley.faults.judge.SentMail.CalendarPart;
import parley.faults.load.Ledger;
import parley.faults.load.Ledger.Registered;
import parley.faults.load.Ledger.Standing;

class JudgeTest {

    private static final String EMAIL = "kim@probe.example";
    private static final Registration KIM = new Registration("1", "kim", "CONFIRMED");

    @Test
    void aConfirmedRegistrationWithParticipantAndOneMailIsAsItShouldBe() {
        Verdict verdict = Judge.of(acknowledged(Standing.CONFIRMED), kim(KIM, mail(1, "<a>")));

        assertThat(verdict).isEqualTo(new Verdict(List.of(), List.of(), List.of()));
    }

    @Test
    void anAcknowledgedRegistrationThatIsNotThereIsLost() {
        Verdict verdict = Judge.of(acknowledged(Standing.CONFIRMED), nothing());

        assertThat(verdict.lost()).containsExactly("registration of kim " + EMAIL);
    }

    @Test
    void anAcknowledgedApprovalThatDoesNotHoldIsLost() {
        Registration submitted = new Registration("1", "kim", "SUBMITTED");

        Verdict verdict = Judge.of(acknowledged(Standing.CONFIRMED), kim(submitted));

        assertThat(verdict.lost()).hasSize(1);
    }

    @Test
    void aConfirmationThatNobodyWasToldOfIsLost() {
        Verdict verdict = Judge.of(acknowledged(Standing.CONFIRMED), kim(KIM));

        assertThat(verdict.lost()).containsExactly("mail to kim " + EMAIL);
    }

    @Test
    void aSecondMailAboutTheSameRegistrationIsDoubled() {
        Verdict verdict =
                Judge.of(
                        acknowledged(Standing.CONFIRMED), kim(KIM, mail(1, "<a>"), mail(2, "<b>")));

        assertThat(verdict.doubled()).hasSize(1);
    }

    @Test
    void aMailThatWasAcceptedTwiceIsDoubled() {
        Verdict verdict = Judge.of(new Ledger(), told(mail(1, "<a>"), mail(2, "<a>")));

        assertThat(verdict.doubled()).containsExactly("mail <a>");
    }

    @Test
    void aCancelledRegistrationMayHaveBeenToldOfItsConfirmationOrNot() {
        Registration cancelled = new Registration("1", "kim", "CANCELLED");

        Verdict told = Judge.of(acknowledged(Standing.CANCELLED), kim(cancelled, mail(1, "<a>")));
        Verdict untold = Judge.of(acknowledged(Standing.CANCELLED), kim(cancelled));

        assertThat(told).isEqualTo(untold).extracting(Verdict::lost).isEqualTo(List.of());
    }

    @Test
    void aReaderThatIsLeftWithAnOlderRepresentativeHasTheWrongOrder() {
        Verdict verdict = Judge.of(represented("old", "new"), company("new", "old"));

        assertThat(verdict.disordered()).containsExactly("acme is represented by the 1. of 2");
        assertThat(verdict.lost()).isEmpty();
    }

    @Test
    void aRepresentativeThatWasNeverPublishedIsLost() {
        Verdict verdict = Judge.of(represented("old", "new"), company("old", "old"));

        assertThat(verdict.lost()).containsExactly("newest representative of acme");
        assertThat(verdict.disordered()).isEmpty();
    }

    @Test
    void anInvitationAfterItsCancellationHasTheWrongOrder() {
        Verdict verdict =
                Judge.of(
                        new Ledger(),
                        told(
                                mail(1, "<a>", new CalendarPart("m", "CANCEL", 1)),
                                mail(2, "<b>", new CalendarPart("m", "REQUEST", 0))));

        assertThat(verdict.disordered()).containsExactly("calendar of m to " + EMAIL);
    }

    @Test
    void aSecondInvitationToTheSameStateOfAMeetingIsDoubled() {
        CalendarPart invitation = new CalendarPart("m", "REQUEST", 0);

        Verdict verdict =
                Judge.of(
                        new Ledger(), told(mail(1, "<a>", invitation), mail(2, "<b>", invitation)));

        assertThat(verdict.doubled()).hasSize(1);
    }

    private static Ledger acknowledged(Standing standing) {
        Ledger ledger = new Ledger();
        ledger.acknowledge(new Registered("kim", EMAIL, Optional.of("1"), standing));
        return ledger;
    }

    private static Ledger represented(String... participants) {
        Ledger ledger = new Ledger();
        for (String participant : participants) {
            ledger.represent("acme", participant);
        }
        return ledger;
    }

    private static Effects nothing() {
        return told();
    }

    private static Effects told(SentMail... mails) {
        return new Effects(List.of(), Set.of(), Map.of(), Map.of(), List.of(mails), 0);
    }

    private static Effects kim(Registration registration, SentMail... mails) {
        return new Effects(
                List.of(registration),
                Set.of(registration.id()),
                Map.of(),
                Map.of(),
                List.of(mails),
                0);
    }

    private static Effects company(String published, String known) {
        return new Effects(
                List.of(),
                Set.of(),
                Map.of("acme", Set.of(known)),
                Map.of("acme", Set.of(published)),
                List.of(),
                0);
    }

    private static SentMail mail(int number, String messageId) {
        return new SentMail(number, messageId, EMAIL, Optional.empty());
    }

    private static SentMail mail(int number, String messageId, CalendarPart calendar) {
        return new SentMail(number, messageId, EMAIL, Optional.of(calendar));
    }
}
