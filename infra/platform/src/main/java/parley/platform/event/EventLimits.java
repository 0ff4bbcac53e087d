package parley.platform.event;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings {@code parley.events.limits.*}: what an event may be at most. What exceeds them is no
 * event, so nothing behind the reader meets a text, a depth or a number that it can't afford.
 *
 * @param longestAttribute characters of one CloudEvents attribute
 * @param mostHeaders headers of one record, whoever they are for
 * @param largestData the record's value; the broker's own default is the same
 * @param deepest objects and arrays in each other
 * @param mostValues tokens of the JSON: names, values, and both ends of objects and arrays
 * @param longestName characters of one name in the JSON
 * @param longestNumber characters of one number in the JSON
 */
@Validated
@ConfigurationProperties("parley.events.limits")
public record EventLimits(
        @DefaultValue("1024") @Min(64) int longestAttribute,
        @DefaultValue("200") @Min(16) int mostHeaders,
        @DefaultValue("1MB") @NotNull DataSize largestData,
        @DefaultValue("100") @Min(1) int deepest,
        @DefaultValue("20000") @Min(1) int mostValues,
        @DefaultValue("1000") @Min(1) int longestName,
        @DefaultValue("100") @Min(1) int longestNumber) {

    public EventLimits {
        if (largestData.toBytes() < 1
                || largestData.toBytes() > DataSize.ofMegabytes(15).toBytes()) {
            throw new IllegalArgumentException(
                    "largest-data must fit into one document of the store, 15 MB at most");
        }
    }
}
