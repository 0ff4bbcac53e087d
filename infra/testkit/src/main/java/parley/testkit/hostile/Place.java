package parley.testkit.hostile;

/** Parley's own topic or another system's, where the same fault has another fate. */
enum Place {
    OWN,
    INBOUND;

    Fate noEvent() {
        return this == OWN
                ? new Fate.Dead("MALFORMED", "cloudevent")
                : new Fate.Refused("malformed");
    }

    Fate noJson() {
        return this == OWN ? new Fate.Dead("MALFORMED", "json") : new Fate.Refused("malformed");
    }

    Fate breaks(String keyword) {
        return this == OWN
                ? new Fate.Dead("CONTRACT_VIOLATION", keyword)
                : new Fate.Refused("contract-violation");
    }

    Fate unknownVersion() {
        return this == OWN
                ? new Fate.Dead("UNKNOWN_MAJOR_VERSION", "known-major-version")
                : new Fate.Refused("unknown-type");
    }

    Fate unknownType() {
        return this == OWN ? new Fate.Ignored() : new Fate.Refused("unknown-type");
    }

    Fate tombstone() {
        return this == OWN ? new Fate.Counted() : new Fate.Refused("malformed");
    }

    /** Of what only Parley's own events must have. */
    Fate without() {
        return this == OWN ? noEvent() : new Fate.Taken();
    }
}
