package parley.platform.contract;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.contracts.*}.
 *
 * @param validate whether every event is held against its schema before it is stored; for tests and
 *     the local default, as a producer's tests should have shown it
 * @param mostViolations reported of one event, the first ones
 * @param longestPatterned characters up to which a text is held against a {@code pattern}; a longer
 *     one does not match. Matching can take the square of the length, and a frame of the stack for
 *     each repetition
 * @param mostCollisions different values with one hash in one array; so many are made to be slow
 */
@Validated
@ConfigurationProperties("parley.contracts")
public record ContractSettings(
        @DefaultValue("false") boolean validate,
        @DefaultValue("20") @Min(1) int mostViolations,
        @DefaultValue("1000") @Min(1) int longestPatterned,
        @DefaultValue("100") @Min(1) int mostCollisions) {}
