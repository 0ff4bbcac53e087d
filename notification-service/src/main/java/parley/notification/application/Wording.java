package parley.notification.application;

/**
 * A letter in the words of one language.
 *
 * @param subject one line
 * @param summary one line for the recipient's calendar; empty where none is told
 */
public record Wording(String subject, String text, String html, String summary) {}
