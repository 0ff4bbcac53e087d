package parley.platform.deadletter;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.dead-letters.*}.
 *
 * @param largestRecord up to which a record is kept as it came, see {@link RawRecord#size}; of a
 *     larger one only where it was and why it died, so that it can be given up but not redriven
 * @param longestKey characters of a record's key that are kept
 */
@Validated
@ConfigurationProperties("parley.dead-letters")
record DeadLetterSettings(
        @DefaultValue("2MB") @NotNull DataSize largestRecord,
        @DefaultValue("1024") @Min(1) int longestKey) {

    private static final DataSize DOCUMENT = DataSize.ofMegabytes(14);

    DeadLetterSettings {
        if (largestRecord.isNegative() || largestRecord.compareTo(DOCUMENT) > 0) {
            throw new IllegalArgumentException(
                    "largest-record must fit into one document of the store, 14 MB at most");
        }
    }
}
