package parley.notification.application;

/** Who writes: From of every mail, and the organiser in calendars, who gets their replies. */
public record Sender(String address) {}
