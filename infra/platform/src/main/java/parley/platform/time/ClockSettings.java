package parley.platform.time;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Forum time.
 *
 * @param settable whether an operator may move forum time, forwards or backwards; only where forums
 *     are played, never where they are held. Where not, forum time is system time
 * @param refresh how soon another instance of the service follows a move
 */
@ConfigurationProperties("parley.clock")
record ClockSettings(
        @DefaultValue("false") boolean settable, @DefaultValue("1s") Duration refresh) {}
