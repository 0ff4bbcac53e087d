package parley.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"export@s0001.example", "i001@interpreters.example", "a.b+c@x.y.kr"})
    void anAddressThatMailCanReachIsAnEmail(String address) {
        assertThat(new Email(address).value()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "export", "@s0001.example", "a@b", "a b@c.kr", "a..b@c.kr", "a@c.kr\n"})
    void anythingElseIsNoEmail(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Email(address));
    }

    @Test
    void contactsAreNotPrinted() {
        assertThat(Enrolments.attendee("g001@guests.example").toString())
                .doesNotContain("g001")
                .doesNotContain("Светлана");
        assertThat(new PhoneNumber("+82542000001").toString()).doesNotContain("8254");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "zh-Hant-TW", "vi", "id", "sr-Cyrl"})
    void aWellFormedTagIsALanguage(String tag) {
        assertThat(new Language(tag).tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "xx", "korean_KR", "ko-", "한국어"})
    void anythingElseIsNoLanguage(String tag) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Language(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "KST", "+09:00", "UTC+9", "Asia/Pohang"})
    void onlyNamesOfTheIanaDatabaseAreTimeZones(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeZone.of(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0303", "330499", "33049910", "3304991000"})
    void fourToTenDigitsAreAHeading(String digits) {
        assertThat(new HsHeading(digits).digits()).isEqualTo(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33", "33049", "3304990", "0001", "7701", "33O4", "33049910000"})
    void anythingElseIsNoHeading(String digits) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HsHeading(digits));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOR", "kr", "XX", ""})
    void onlyAssignedCodesAreCountries(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Country(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "ko-ko", "ko-ru-en", "ko-xx", "-"})
    void aPairIsTwoDifferentLanguages(String pair) {
        assertThatIllegalArgumentException().isThrownBy(() -> LanguagePair.parse(pair));
    }

    @ParameterizedTest
    @ValueSource(strings = {"㈜젠셀", "珲春市代表团 1", "ООО «Дальрыбторг»", "Công ty Hải Đăng"})
    void aNameIsKeptInItsScript(String name) {
        assertThat(new Name(name).value()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Kim\r\nBcc: all@guests.example", "\u0007"})
    void aNameIsOneLine(String name) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Name(name));
    }
}
