package parley.registration.config;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.registration.application.PhoneNumbers;
import parley.registration.domain.PhoneNumber;

@Configuration(proxyBeanMethods = false)
class PhoneNumberConfiguration {

    /** Possible, not valid: numbering plans grow faster than libraries are updated. */
    @Bean
    PhoneNumbers phoneNumbers() {
        return PhoneNumberConfiguration::isPossible;
    }

    private static boolean isPossible(PhoneNumber number) {
        PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
        try {
            return plans.isPossibleNumber(plans.parse(number.value(), null));
        } catch (NumberParseException _) {
            return false;
        }
    }
}
