package parley.notification.application;

import java.time.Duration;

/**
 * How many at a time and how often.
 *
 * @param lanes mails on their way at a time
 * @param scanInterval between two looks for what nobody works on
 * @param lease after which an attempt that nobody finished is in doubt
 */
public record Pace(int lanes, Duration scanInterval, Duration lease) {}
