package parley.testkit.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;

/** Texts, and what only looks like text. */
final class Bytes {

    /** A byte that is never part of UTF-8. */
    static final byte[] BAD = HexFormat.of().parseHex("ff");

    /** A slash in two bytes. */
    static final byte[] OVERLONG = HexFormat.of().parseHex("c0af");

    /** Half of a pair, as bytes. */
    static final byte[] SURROGATE = HexFormat.of().parseHex("eda080");

    /** A character whose second half is missing. */
    static final byte[] CUT = HexFormat.of().parseHex("ea");

    private Bytes() {}

    static byte[] of(String text) {
        return text.getBytes(UTF_8);
    }

    static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
