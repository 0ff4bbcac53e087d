package parley.journeys.client;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a service said.
 *
 * @param request method and address, for messages
 * @param body a missing node where there was none
 */
public record Answer(String request, int status, @Nullable String etag, JsonNode body) {

    /**
     * This answer, if its status is one of these.
     *
     * @throws UnexpectedAnswerException otherwise
     */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new UnexpectedAnswerException(this);
        }
        return this;
    }

    /** The member's text; empty where it is absent. */
    public String text(String member) {
        return body.path(member).asString("");
    }
}
