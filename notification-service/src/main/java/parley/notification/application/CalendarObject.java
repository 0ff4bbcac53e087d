package parley.notification.application;

/**
 * An iTIP message (RFC 5546).
 *
 * @param method REQUEST or CANCEL
 * @param content RFC 5545, lines folded and ended by CRLF
 */
public record CalendarObject(String method, String content) {}
