package parley.platform.paging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/**
 * A position in an ordered list: the sort keys of the last item shown. Its token is opaque to
 * clients (base64url of the keys); a service may change what is in it between releases.
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001f";

    public Cursor {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
            throw new IllegalArgumentException("Not sort keys: " + keys);
        }
    }

    public static Cursor at(String... keys) {
        return new Cursor(List.of(keys));
    }

    public String token() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(UTF_8));
    }

    /** What isn't a token of ours is refused with 400. */
    public static Cursor parse(String token) {
        try {
            String keys = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            return new Cursor(List.of(keys.split(SEPARATOR, -1)));
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    /** The only key of a list that is sorted by one. */
    public String key() {
        if (keys.size() != 1) {
            throw unknown();
        }
        return keys.getFirst();
    }

    private static RefusedException unknown() {
        return new RefusedException(
                Refusal.malformed("unknown-cursor", "The cursor is not one that this list gave."));
    }
}
