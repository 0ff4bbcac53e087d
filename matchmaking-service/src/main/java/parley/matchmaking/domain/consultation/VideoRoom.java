package parley.matchmaking.domain.consultation;

import java.util.List;
import java.util.stream.IntStream;

/** Codes of the video rooms, {@code V01} and following. */
public final class VideoRoom {

    private VideoRoom() {}

    public static List<String> codes(int howMany) {
        return IntStream.rangeClosed(1, howMany).mapToObj("V%02d"::formatted).toList();
    }
}
