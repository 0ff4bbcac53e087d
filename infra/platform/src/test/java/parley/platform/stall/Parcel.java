package parley.platform.stall;

import java.util.List;
import org.jspecify.annotations.Nullable;
import parley.testkit.hostile.HostileTopics;

/** What comes, from Parley's own services and from others. */
record Parcel(
        String id,
        int count,
        @Nullable String mail,
        @Nullable String language,
        @Nullable List<String> tags) {

    static final HostileTopics TOPICS =
            new HostileTopics(
                    "stall.parcels",
                    "parley.stall.parcel-packed.v1",
                    "inbound.stall-parcels",
                    "parley.inbound.parcel-sent.v1");
}
