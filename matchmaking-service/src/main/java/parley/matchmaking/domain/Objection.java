package parley.matchmaking.domain;

import java.util.List;

/**
 * Why a command is refused.
 *
 * @param code stable, in kebab case; part of the API
 * @param detail a sentence for whoever asked
 * @param fields empty unless single fields are to blame
 */
public record Objection(Kind kind, String code, String detail, List<FieldProblem> fields) {

    /** What the one who asked can do about it. */
    public enum Kind {
        /** Ask for something else. */
        INVALID,
        /** Name something that exists. */
        UNKNOWN,
        /** Wait for another state, or accept this one. */
        CONFLICT,
        /** Be somebody else. */
        FORBIDDEN,
        /** Read again and repeat. */
        STALE
    }

    public Objection {
        fields = List.copyOf(fields);
    }

    public static Objection invalid(String code, String detail) {
        return new Objection(Kind.INVALID, code, detail, List.of());
    }

    public static Objection invalid(String code, String detail, List<FieldProblem> fields) {
        return new Objection(Kind.INVALID, code, detail, fields);
    }

    public static Objection unknown(String code, String detail) {
        return new Objection(Kind.UNKNOWN, code, detail, List.of());
    }

    public static Objection conflict(String code, String detail) {
        return new Objection(Kind.CONFLICT, code, detail, List.of());
    }

    public static Objection forbidden(String code, String detail) {
        return new Objection(Kind.FORBIDDEN, code, detail, List.of());
    }

    public static Objection stale(String code, String detail) {
        return new Objection(Kind.STALE, code, detail, List.of());
    }
}
