package parley.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/**
 * An aggregate's version as a strong entity tag, {@code "v3"}, and the conditions on it (RFC 9110,
 * 13.1). For web adapters: what is refused is thrown.
 */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,18})\"");

    private EntityTags() {}

    public static String of(long version) {
        return "\"v" + version + "\"";
    }

    /**
     * The version that a change is based on. Absent: 428. A tag that this service never gives
     * (weak, a list, {@code *}) can't name the version that the caller has seen: 412.
     */
    public static long required(@Nullable String ifMatch) {
        if (ifMatch == null) {
            throw new RefusedException(
                    Refusal.preconditionRequired(
                            "if-match-required",
                            "Send If-Match with the ETag of the state that the change is based"
                                    + " on."));
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new RefusedException(
                    Refusal.stale(
                            "unknown-entity-tag",
                            "If-Match takes exactly one ETag as this service gave it."));
        }
        return Long.parseLong(tag.group(1));
    }

    /**
     * For a PUT that creates or changes: {@code If-None-Match: *} wants to create, {@code If-Match}
     * wants to change one version; neither or both: 428.
     */
    public static Precondition precondition(
            @Nullable String ifMatch, @Nullable String ifNoneMatch) {
        boolean create = ifNoneMatch != null && ifNoneMatch.strip().equals("*");
        if (create && ifMatch == null) {
            return new Precondition.Absent();
        }
        if (ifMatch != null && ifNoneMatch == null) {
            return new Precondition.AtVersion(required(ifMatch));
        }
        throw new RefusedException(
                Refusal.preconditionRequired(
                        "precondition-required",
                        "Send If-None-Match: * to create, or If-Match with the ETag to change."));
    }

    /**
     * What a use case answers when the version that the caller has seen is no longer the current
     * one.
     */
    public static Refusal stale(long seen, long current) {
        return Refusal.stale(
                        "version-changed",
                        "The change is based on version %d, the current one is %d. Read it again, then repeat the change."
                                .formatted(seen, current))
                .with("currentETag", of(current));
    }
}
