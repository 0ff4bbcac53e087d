package parley.platform.deadletter;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record as it came, kept where the inbox has no place for it, until it is redriven or discarded.
 * May hold personal data, so it never leaves the service.
 *
 * @param headers in their order; a name may come twice
 * @param value absent when there was none
 */
@SuppressWarnings("ArrayRecordComponent")
public record RawRecord(List<RawHeader> headers, byte @Nullable [] value) {

    private static final int HEADER = 64;

    public RawRecord {
        headers = List.copyOf(headers);
    }

    /** Empty when there was none. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(value);
    }

    /**
     * About the bytes that it takes in the store, where each header costs more than its own bytes:
     * 300,000 empty headers fit into one megabyte of the broker's.
     */
    long size() {
        long size = value == null ? 0 : value.length;
        for (RawHeader header : headers) {
            size += HEADER + header.name().length();
            size += header.value() == null ? 0 : header.value().length;
        }
        return size;
    }

    @Override
    public String toString() {
        return "RawRecord[" + (value == null ? 0 : value.length) + " bytes]";
    }

    /** One header. */
    @SuppressWarnings("ArrayRecordComponent")
    public record RawHeader(String name, byte @Nullable [] value) {

        @Override
        public String toString() {
            return name;
        }
    }
}
