package parley.matchmaking.config;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a side may say of a meeting.
 *
 * @param mostHsCodes in one outcome, at least 1
 * @param mostFollowUps in one outcome, at least 1
 * @param longestNotes a side's own notes of one meeting, in characters, at least 1
 */
@ConfigurationProperties("parley.outcomes")
record OutcomeSettings(
        @DefaultValue("20") int mostHsCodes,
        @DefaultValue("20") int mostFollowUps,
        @DefaultValue("10000") int longestNotes) {

    OutcomeSettings {
        atLeastOne("most-hs-codes", mostHsCodes);
        atLeastOne("most-follow-ups", mostFollowUps);
        atLeastOne("longest-notes", longestNotes);
    }

    private static void atLeastOne(String key, int value) {
        if (value < 1) {
            throw new IllegalArgumentException(
                    "parley.outcomes." + key + " is at least 1, not " + value);
        }
    }
}
