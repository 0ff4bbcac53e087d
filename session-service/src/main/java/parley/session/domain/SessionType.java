package parley.session.domain;

/** What kind of session it is; a consultation is where companies meet one to one. */
public enum SessionType {
    OPENING,
    KEYNOTE,
    PRESENTATION,
    PANEL,
    WORKSHOP,
    CONSULTATION,
    SIGNING,
    CEREMONY,
    EXHIBITION,
    NETWORKING,
    TOUR,
    LUNCH,
    BREAK,
    RECEPTION,
    CLOSING,
    OTHER
}
