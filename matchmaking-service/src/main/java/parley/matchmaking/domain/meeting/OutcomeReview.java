package parley.matchmaking.domain.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.matchmaking.domain.FieldProblem;

/** Reads a proposed outcome; finds everything that is wrong with it at once. */
public final class OutcomeReview {

    private static final Pattern HS_CODE = Pattern.compile("[0-9]{4,10}");
    private static final Pattern SEPARATORS = Pattern.compile("[.\\s]");

    private final OutcomeLimits limits;
    private final List<FieldProblem> problems = new ArrayList<>();

    private OutcomeReview(OutcomeLimits limits) {
        this.limits = limits;
    }

    /** Either an outcome or what has to be corrected first. */
    public sealed interface Finding {

        record Good(MeetingOutcome outcome) implements Finding {}

        record Bad(List<FieldProblem> problems) implements Finding {

            public Bad {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * How much a side may say.
     *
     * @param hsCodes at most
     * @param nextSteps at most
     */
    public record OutcomeLimits(int hsCodes, int nextSteps) {}

    public static Finding review(ProposedOutcome proposed, OutcomeLimits limits) {
        OutcomeReview review = new OutcomeReview(limits);
        ExpectedValue expected = review.expected(proposed.amount(), proposed.currency());
        List<String> hsCodes = review.hsCodes(proposed.hsCodes());
        review.nextSteps(proposed.nextSteps());
        return review.problems.isEmpty()
                ? new Finding.Good(
                        new MeetingOutcome(
                                proposed.result(),
                                proposed.note(),
                                expected,
                                hsCodes,
                                proposed.nextSteps()))
                : new Finding.Bad(review.problems);
    }

    private @Nullable ExpectedValue expected(@Nullable BigDecimal amount, @Nullable String code) {
        if (amount == null && code == null) {
            return null;
        }
        if (amount == null || code == null) {
            return wrong(
                    amount == null ? "expectedValue.amount" : "expectedValue.currency",
                    "An expected value needs both an amount and its currency.");
        }
        Currency currency = currency(code);
        if (currency == null) {
            return wrong(
                    "expectedValue.currency",
                    "Not a currency of ISO 4217: write three capital letters such as KRW or USD.");
        }
        if (amount.signum() <= 0 || amount.compareTo(ExpectedValue.LIMIT) >= 0) {
            return wrong(
                    "expectedValue.amount",
                    "Above 0 and below 10^15; leave expectedValue out where nothing is expected.");
        }
        int digits = ExpectedValue.minorDigits(currency);
        if (amount.stripTrailingZeros().scale() > digits) {
            return wrong(
                    "expectedValue.amount",
                    "%s has %d decimals (ISO 4217); round the amount to them."
                            .formatted(code, digits));
        }
        return new ExpectedValue(amount, currency);
    }

    private static @Nullable Currency currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(one -> one.getCurrencyCode().equals(code))
                .filter(one -> ExpectedValue.minorDigits(one) >= 0)
                .findFirst()
                .orElse(null);
    }

    private List<String> hsCodes(List<String> proposed) {
        if (proposed.size() > limits.hsCodes()) {
            wrong("hsCodes", "At most %d codes.".formatted(limits.hsCodes()));
        }
        Set<String> codes = new LinkedHashSet<>();
        for (int i = 0; i < proposed.size(); i++) {
            String code = SEPARATORS.matcher(proposed.get(i)).replaceAll("");
            if (!HS_CODE.matcher(code).matches()) {
                wrong(
                        "hsCodes[" + i + "]",
                        "An HS code has 4 to 10 digits, for example 8501.10 or 3304991000.");
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }

    private void nextSteps(List<NextStep> proposed) {
        if (proposed.size() > limits.nextSteps()) {
            wrong("followUps", "At most %d follow-ups.".formatted(limits.nextSteps()));
        }
        for (int i = 0; i < proposed.size(); i++) {
            blank(proposed.get(i).what(), "followUps[" + i + "].what");
            blank(proposed.get(i).who(), "followUps[" + i + "].who");
        }
    }

    private void blank(String text, String field) {
        if (text.isBlank()) {
            wrong(field, "A follow-up says what is to be done and who does it.");
        }
    }

    private @Nullable ExpectedValue wrong(String field, String message) {
        problems.add(new FieldProblem(field, message));
        return null;
    }
}
