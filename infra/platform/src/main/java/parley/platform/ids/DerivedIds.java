package parley.platform.ids;

import java.util.UUID;

/** What derived ids stand on. Changing either changes every derived id: don't. */
final class DerivedIds {

    /** UUIDv5 of {@code parley.example} in the DNS namespace of RFC 9562. */
    static final UUID NAMESPACE = UUID.fromString("40944457-4071-5138-832e-184ccccf4221");

    static final char SEPARATOR = '\u001f';

    private DerivedIds() {}
}
