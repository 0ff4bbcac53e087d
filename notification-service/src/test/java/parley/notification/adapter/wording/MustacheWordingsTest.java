package parley.notification.adapter.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.samskivert.mustache.Mustache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import parley.notification.application.Letter;
import parley.notification.application.Letter.Addressee;
import parley.notification.application.Letter.Appointment;
import parley.notification.application.Wording;

class MustacheWordingsTest {

    private static final String FORUM = "2020 동북아CEO경제협력포럼";
    private static final String HANGUL = "㈜젠셀";
    private static final String CYRILLIC = "ООО «Артём Агро»";
    private static final String HAN = "株式会社東舞鶴フーズ";
    private static final String VIETNAMESE = "Công ty CP Nội Thất Gỗ Việt";
    private static final List<String> NAMES =
            List.of(HANGUL, CYRILLIC, HAN, VIETNAMESE, "珲春市代表团 1", "ORACLE B&H");

    static final List<String> LANGUAGES = MustacheWordings.LANGUAGES;

    private final MustacheWordings wordings = new MustacheWordings();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void everyLanguageHasWordsForTheSameThings(String language) {
        assertThat(Words.of(language, Mustache.compiler()).keys())
                .isEqualTo(Words.of("en", Mustache.compiler()).keys());
    }

    static Stream<Arguments> languagesAndNames() {
        return LANGUAGES.stream()
                .flatMap(language -> NAMES.stream().map(name -> Arguments.of(language, name)));
    }

    @ParameterizedTest
    @MethodSource("languagesAndNames")
    void aConfirmationNamesTheRegistrantInSubjectAndBody(String language, String name) {
        Wording wording = wordings.write(confirmation(name, true), language);

        assertThat(wording.subject()).contains(name, FORUM).doesNotContain("\n", "{{");
        assertThat(wording.text()).contains(name, FORUM, "B0012").doesNotContain("{{", "&amp;");
        assertThat(wording.html())
                .contains(name.replace("&", "&amp;"), "lang=\"" + language + "\"")
                .doesNotContain("{{", "B&H");
    }

    @ParameterizedTest
    @MethodSource("languagesAndNames")
    void anInvitationTellsASideWithWhomWhenAndWhere(String language, String counterpart) {
        Wording wording = wordings.write(invitation(counterpart), language);

        assertThat(wording.subject()).contains(counterpart, FORUM);
        assertThat(wording.summary()).contains(counterpart).doesNotContain("\n");
        assertThat(wording.description().lines().toList())
                .hasSize(5)
                .anyMatch(line -> line.endsWith("https://meet.example/a?b=1&c=2"));
        assertThat(wording.text())
                .contains(counterpart, "V03", "https://meet.example/a?b=1&c=2", "UTC+09:00");
        assertThat(wording.html())
                .contains("href=\"https://meet.example/a?b&#x3D;1&amp;c&#x3D;2\"");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void anInterpreterIsToldOfBothSides(String language) {
        Wording wording =
                wordings.write(
                        new Letter.MeetingInvitation(
                                addressee("박통역"),
                                FORUM,
                                appointment(null),
                                false,
                                "https://meet.example"),
                        language);

        assertThat(wording.subject()).contains(HANGUL + " – " + CYRILLIC);
        assertThat(wording.text()).contains(HANGUL + " – " + CYRILLIC);
        assertThat(wording.summary()).contains(HANGUL, CYRILLIC);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aCancellationSaysWhoCancelledAndWhy(String language) {
        Wording wording =
                wordings.write(
                        new Letter.MeetingCancellation(
                                addressee(HAN), FORUM, appointment(CYRILLIC), CYRILLIC, "통역 장비 고장"),
                        language);

        assertThat(wording.subject()).contains(CYRILLIC);
        assertThat(wording.text()).contains(CYRILLIC, "통역 장비 고장", "V03");
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aMoveSaysSoAndAFirstInvitationDoesNot(String language) {
        Letter.MeetingInvitation first = invitation(CYRILLIC);
        Letter.MeetingInvitation moved =
                new Letter.MeetingInvitation(
                        first.addressee(),
                        first.forum(),
                        first.appointment(),
                        true,
                        first.joinUrl());

        Wording said = wordings.write(moved, language);

        assertThat(said.subject())
                .contains(CYRILLIC)
                .hasSizeGreaterThan(wordings.write(first, language).subject().length());
        assertThat(said.text()).isNotEqualTo(wordings.write(first, language).text());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aPlaceThatIsLostIsNobodysCancellation(String language) {
        Wording lost =
                wordings.write(
                        new Letter.MeetingCancellation(
                                addressee(HAN), FORUM, appointment(CYRILLIC), null, null),
                        language);

        assertThat(lost.subject()).contains(CYRILLIC);
        assertThat(lost.text()).contains(CYRILLIC, "V03").doesNotContain("false", "null", "{{");
        Wording released =
                wordings.write(
                        new Letter.MeetingCancellation(
                                addressee(HAN), FORUM, appointment(null), null, null),
                        language);
        assertThat(released.text().lines().skip(2).findFirst())
                .isNotEqualTo(lost.text().lines().skip(2).findFirst());
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aWithdrawalListsWhatWasCancelled(String language) {
        Wording wording =
                wordings.write(
                        new Letter.WithdrawalConfirmed(
                                addressee(HANGUL),
                                FORUM,
                                HANGUL,
                                List.of(appointment(CYRILLIC), appointment(VIETNAMESE))),
                        language);

        assertThat(wording.subject()).contains(HANGUL);
        assertThat(wording.text().lines().filter(line -> line.startsWith("- ")))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith(CYRILLIC),
                        second -> assertThat(second).endsWith(VIETNAMESE));
        assertThat(wording.html()).containsOnlyOnce("<ul>").contains(VIETNAMESE);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void aWithdrawalWithoutMeetingsListsNone(String language) {
        Wording wording =
                wordings.write(
                        new Letter.WithdrawalConfirmed(addressee(HANGUL), FORUM, HANGUL, List.of()),
                        language);

        assertThat(wording.html()).doesNotContain("<ul>", "<table");
        assertThat(wording.text()).doesNotContain("\n- ", "\n\n\n\n");
    }

    @Test
    void timesAreWrittenAsTheLanguageWritesThem() {
        assertThat(wordings.write(invitation(HANGUL), "ko").text())
                .contains("2020년 10월 30일 금요일 오전 10:00 – 오전 10:25 (대한민국 표준시, UTC+09:00)");
        assertThat(wordings.write(invitation(HANGUL), "ru").text())
                .contains("пятница, 30 октября 2020", "10:00 – 10:25 (Корея");
        assertThat(wordings.write(invitation(HANGUL), "vi").text())
                .contains("Thứ Sáu, 30 tháng 10, 2020 10:00 – 10:25");
        assertThat(wordings.write(invitation(HANGUL), "id").text())
                .contains("Jumat, 30 Oktober 2020 10.00 – 10.25 (Waktu Standar Korea, UTC+09:00)");
    }

    @Test
    void aRegionReadsTheWordsOfItsLanguageAndItsOwnDates() {
        Wording wording = wordings.write(invitation(HANGUL), "en-GB");

        assertThat(wording.text()).contains("Dear ").contains("Friday, 30 October 2020 10:00");
    }

    @Test
    void aLanguageWithoutWordsReadsEnglish() {
        Wording wording = wordings.write(confirmation("Åsa Öberg", false), "sv-SE");

        assertThat(wording.subject())
                .isEqualTo("[" + FORUM + "] Registration confirmed – Åsa Öberg");
        assertThat(wording.html()).contains("lang=\"en\"");
    }

    @Test
    void aLetterIsWholeFromGreetingToFooter() {
        assertThat(wordings.write(confirmation("Иван Петров", false), "en").text())
                .isEqualTo(
                        """
                        Dear Иван Петров,

                        Thank you for registering. We are pleased to confirm your registration as follows.

                        Forum: 2020 동북아CEO경제협력포럼
                        Date: Friday, October 30, 2020
                        Venue: 포스코 국제관, 포항
                        Attending as: Buyer
                        Reference: B0012

                        If any of these details are incorrect, please let the forum secretariat know.

                        Kind regards,
                        2020 동북아CEO경제협력포럼 Secretariat

                        --
                        This message was sent automatically.
                        """);
    }

    @Test
    void japaneseAddressesCompaniesAndPeopleDifferently() {
        assertThat(wordings.write(confirmation(HAN, true), "ja").text()).startsWith(HAN + " 御中\n");
        assertThat(wordings.write(confirmation("山田太郎", false), "ja").text()).startsWith("山田太郎 様\n");
    }

    @Test
    void markupInANameIsOnlyText() {
        String name = "<script>alert(1)</script>";

        assertThat(wordings.write(confirmation(name, false), "en").html())
                .doesNotContain("<script>");
    }

    @Test
    void aRoleThatThereAreNoWordsForIsLeftOut() {
        Letter letter =
                new Letter.RegistrationConfirmed(
                        addressee(HANGUL),
                        FORUM,
                        LocalDate.of(2020, 10, 30),
                        null,
                        "JURY_MEMBER",
                        null);

        assertThat(wordings.write(letter, "en").text())
                .contains("Date: Friday, October 30, 2020\n\nIf any")
                .doesNotContain("JURY");
    }

    private static Letter confirmation(String name, boolean organisation) {
        return new Letter.RegistrationConfirmed(
                new Addressee(name, organisation, ZoneId.of("Asia/Seoul")),
                FORUM,
                LocalDate.of(2020, 10, 30),
                "포스코 국제관, 포항",
                "BUYER",
                "B0012");
    }

    private static Letter.MeetingInvitation invitation(String counterpart) {
        return new Letter.MeetingInvitation(
                addressee(HANGUL),
                FORUM,
                appointment(counterpart),
                false,
                "https://meet.example/a?b=1&c=2");
    }

    private static Addressee addressee(String name) {
        return new Addressee(name, true, ZoneId.of("Asia/Seoul"));
    }

    private static Appointment appointment(@Nullable String counterpart) {
        return new Appointment(
                HANGUL,
                CYRILLIC,
                counterpart,
                Instant.parse("2020-10-30T01:00:00Z"),
                Instant.parse("2020-10-30T01:25:00Z"),
                "V03",
                true);
    }
}
