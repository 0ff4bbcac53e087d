package parley.registration.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.registration.application.PhoneNumbers;
import parley.registration.domain.PhoneNumber;

class PhoneNumberConfigurationTest {

    private final PhoneNumbers numbers = new PhoneNumberConfiguration().phoneNumbers();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+82542000001",
                "+74232000001",
                "+81772000016",
                "+842832000028",
                "+62212000045"
            })
    void theContactsOfPohangHavePossibleNumbers(String number) {
        assertThat(numbers.arePossible(new PhoneNumber(number))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1202555", "+999123456", "+12025550100123"})
    void aWrongLengthOrAnUnknownCountryIsImpossible(String number) {
        assertThat(numbers.arePossible(new PhoneNumber(number))).isFalse();
    }
}
