package parley.platform.event;

import static tools.jackson.core.JsonToken.PROPERTY_NAME;
import static tools.jackson.core.JsonToken.START_OBJECT;
import static tools.jackson.core.JsonToken.VALUE_NULL;
import static tools.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static tools.jackson.core.JsonToken.VALUE_STRING;

import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON object of structured mode, once from front to end. */
final class StructuredEvent {

    private final JsonMapper json;
    private final Attributes attributes;
    private @Nullable String data;

    StructuredEvent(JsonMapper json, Attributes attributes) {
        this.json = json;
        this.attributes = attributes;
    }

    /** The data as it stands there; null when there is none. */
    @Nullable String read(String value) {
        try (JsonParser parser = json.createParser(value)) {
            if (parser.nextToken() != START_OBJECT) {
                attributes.wrong("the value is no JSON object");
                return null;
            }
            while (parser.nextToken() == PROPERTY_NAME) {
                member(parser.currentName(), parser, value);
            }
            if (parser.nextToken() != null) {
                attributes.wrong("something follows the JSON object");
            }
        } catch (JacksonException | IllegalArgumentException e) {
            attributes.wrong("the value is no JSON, or beyond the limits");
        }
        return data;
    }

    private void member(String name, JsonParser parser, String value) {
        JsonToken token = parser.nextToken();
        if (token == VALUE_NULL) {
            return;
        }
        if (name.equals("data")) {
            data(part(parser, value));
        } else if (name.equals("data_base64")) {
            data(decoded(parser.getString()));
        } else if (name.equals("datacontenttype")
                && ContentMode.of(parser.getString()) != ContentMode.BINARY) {
            attributes.wrong("datacontenttype is not JSON");
        } else if (Attributes.isRead(name)) {
            attribute(name, token, parser);
        }
        parser.skipChildren();
    }

    private void attribute(String name, JsonToken token, JsonParser parser) {
        if (token == VALUE_STRING || (token == VALUE_NUMBER_INT && name.equals("sequence"))) {
            attributes.add(name, parser.getString());
        } else {
            attributes.wrong(name, "is no string");
        }
    }

    private void data(@Nullable String read) {
        if (data != null) {
            attributes.wrong("there are data and data_base64");
        }
        data = read;
    }

    /** Unchanged, as numbers and escapes may mean something to who signed or counts them. */
    private static String part(JsonParser parser, String value) {
        int start = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        parser.finishToken();
        return value.substring(start, (int) parser.currentLocation().getCharOffset());
    }

    private @Nullable String decoded(String base64) {
        String text = Utf8.decode(Base64.getDecoder().decode(base64));
        if (text == null) {
            attributes.wrong("data_base64 is not UTF-8");
        }
        return text;
    }
}
