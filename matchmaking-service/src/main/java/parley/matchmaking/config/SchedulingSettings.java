package parley.matchmaking.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How schedulings survive the death of a process, and how they are computed.
 *
 * @param lease another process resumes a scheduling whose lease nobody renewed for so long
 * @param sweep how often leases are renewed, and abandoned work is looked for; well under a lease
 * @param mostPlacementsToProve how many ways to put a meeting into a slot a forum has at most to be
 *     scheduled by the exact engine; above, bounds come from a relaxation
 * @param mostDrafts that are kept of one forum; a further one is refused until one is discarded
 */
@ConfigurationProperties("parley.scheduling")
record SchedulingSettings(
        @DefaultValue("6s") Duration lease,
        @DefaultValue("2s") Duration sweep,
        @DefaultValue("10000") int mostPlacementsToProve,
        @DefaultValue("20") int mostDrafts) {

    SchedulingSettings {
        if (sweep.multipliedBy(2).compareTo(lease) > 0) {
            throw new IllegalArgumentException(
                    "parley.scheduling.sweep is at most half of parley.scheduling.lease");
        }
    }
}
