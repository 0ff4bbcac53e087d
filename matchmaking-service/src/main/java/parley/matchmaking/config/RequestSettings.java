package parley.matchmaking.config;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Requests for meetings.
 *
 * @param answerWithin in forum time; a request that is not answered by then expires
 */
@ConfigurationProperties("parley.requests")
record RequestSettings(@DefaultValue("14d") Duration answerWithin) {

    RequestSettings {
        if (!answerWithin.isPositive()) {
            throw new IllegalArgumentException(
                    "parley.requests.answer-within is positive, not " + answerWithin);
        }
    }
}
