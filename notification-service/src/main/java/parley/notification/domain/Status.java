package parley.notification.domain;

import java.util.Set;

/** The name of a delivery's state, as callers see it and filter by it. */
public enum Status {
    QUEUED,
    SENDING,
    DEFERRED,
    SENT,
    BOUNCED,
    FAILED,
    UNKNOWN,
    SUPPRESSED;

    /** Of these something is still to be done. */
    public static final Set<Status> PENDING = Set.of(QUEUED, SENDING, DEFERRED);

    public static Status of(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Queued _ -> QUEUED;
            case Delivery.Sending _ -> SENDING;
            case Delivery.Deferred _ -> DEFERRED;
            case Delivery.Sent _ -> SENT;
            case Delivery.Bounced _ -> BOUNCED;
            case Delivery.Failed _ -> FAILED;
            case Delivery.Unknown _ -> UNKNOWN;
            case Delivery.Suppressed _ -> SUPPRESSED;
        };
    }

    public boolean isPending() {
        return PENDING.contains(this);
    }
}
