package parley.journeys.forum.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place in a JSON file that reads its members and, where one can't be used, says which. */
record JsonFile(String file, String path, JsonNode node) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static JsonFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new ForumDataException(name + " is missing in " + file.getParent() + ": add it");
        }
        try {
            return new JsonFile(name, "", MAPPER.readTree(Files.readString(file)));
        } catch (JacksonException e) {
            throw new ForumDataException(
                    "%s row %d, column %d: is no JSON; %s"
                            .formatted(
                                    name,
                                    e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr(),
                                    e.getOriginalMessage()));
        } catch (IOException e) {
            throw new ForumDataException(name + " can't be read: " + e.getMessage());
        }
    }

    JsonFile at(String member) {
        JsonNode child = node.get(member);
        JsonFile place = new JsonFile(file, path.isEmpty() ? member : path + "." + member, node);
        if (child == null || child.isNull()) {
            throw place.wrong("is missing; add it");
        }
        return new JsonFile(file, place.path, child);
    }

    boolean has(String member) {
        return node.hasNonNull(member);
    }

    List<JsonFile> items() {
        if (!node.isArray()) {
            throw wrong("must be a list");
        }
        List<JsonFile> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(new JsonFile(file, "%s[%d]".formatted(path, items.size()), item));
        }
        return items;
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("must be a text");
        }
        return node.stringValue();
    }

    int between(int from, int to) {
        if (!node.isInt() || node.intValue() < from || node.intValue() > to) {
            throw wrong("must be a whole number from %d to %d".formatted(from, to));
        }
        return node.intValue();
    }

    /** The text as {@code parse} reads it; a {@link RuntimeException} of it means it can't. */
    <T> T parsed(Function<String, T> parse, String example) {
        String text = text();
        try {
            return parse.apply(text);
        } catch (java.time.DateTimeException e) {
            throw wrong("is '%s'; write it as %s".formatted(text, example));
        }
    }

    ForumDataException wrong(String what) {
        return new ForumDataException("%s, %s: %s".formatted(file, path, what));
    }
}
