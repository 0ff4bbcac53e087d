package parley.matchmaking.domain.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What a side expects of the business that a meeting led to.
 *
 * @param amount above zero and below 10^15; kept with as many decimals as the currency has minor
 *     digits (ISO 4217: 0 for KRW, 2 for USD, 3 for KWD)
 */
public record ExpectedValue(BigDecimal amount, Currency currency) {

    public static final BigDecimal LIMIT = BigDecimal.TEN.pow(15);

    public ExpectedValue {
        if (amount.signum() <= 0 || amount.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("No expected value: " + amount);
        }
        amount = amount.setScale(minorDigits(currency), RoundingMode.UNNECESSARY);
    }

    /** Currencies that are no money (XAU, XXX) have none, which Java tells as -1. */
    static int minorDigits(Currency currency) {
        return currency.getDefaultFractionDigits();
    }
}
