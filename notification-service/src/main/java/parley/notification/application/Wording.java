package parley.notification.application;

/**
 * A letter in the words of one language.
 *
 * @param subject one line
 * @param summary one line for the recipient's calendar; empty where none is told
 * @param description more of it for the calendar, lines ended by LF
 */
public record Wording(
        String subject, String text, String html, String summary, String description) {}
