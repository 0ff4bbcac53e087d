package parley.local.run;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import parley.local.Ports;

/** Which port is whose: ten in a row, the four services first. */
public record PortPlan(int base) {

    private static final int COUNT = 10;

    public PortPlan {
        if (base < 1 || base > 65_535 - COUNT + 1) {
            throw new IllegalArgumentException(
                    "no room for %d ports from %d".formatted(COUNT, base));
        }
    }

    /** Ports on which nothing listens now. */
    public static PortPlan free() {
        return new PortPlan(Ports.freeBlock(COUNT));
    }

    /**
     * A service's port.
     *
     * @param position of the service, from 0
     */
    public int service(int position) {
        return base + position;
    }

    public int issuer() {
        return base + 4;
    }

    public int mails() {
        return base + 5;
    }

    public int smtp() {
        return base + 6;
    }

    public int kafka() {
        return base + 7;
    }

    public int controller() {
        return base + 8;
    }

    public int mongodb() {
        return base + 9;
    }

    /** The first port that something else has. */
    public Optional<Integer> taken() {
        return IntStream.range(base, base + COUNT)
                .filter(port -> !Ports.isFree(port))
                .boxed()
                .findFirst();
    }

    /** The platform's ports by name. */
    public Map<String, Integer> ofPlatform() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("kafka", kafka());
        ports.put("mongodb", mongodb());
        ports.put("mails", mails());
        ports.put("smtp", smtp());
        ports.put("issuer", issuer());
        return ports;
    }
}
