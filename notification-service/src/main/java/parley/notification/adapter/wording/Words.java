package parley.notification.adapter.wording;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** Everything that is said in one language. Values are templates; a name they don't know fails. */
final class Words {

    private final String language;
    private final Map<String, Template> templates;

    private Words(String language, Map<String, Template> templates) {
        this.language = language;
        this.templates = templates;
    }

    static Words of(String language, Mustache.Compiler compiler) {
        Properties properties = new Properties();
        try (Reader reader = MustacheWordings.resource(language + ".properties")) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Template> templates = new HashMap<>();
        properties
                .stringPropertyNames()
                .forEach(key -> templates.put(key, compiler.compile(properties.getProperty(key))));
        return new Words(language, Map.copyOf(templates));
    }

    Set<String> keys() {
        return templates.keySet();
    }

    String say(String key, Map<String, Object> context) {
        Template template = templates.get(key);
        if (template == null) {
            throw new IllegalStateException("No words in " + language + " for " + key);
        }
        return template.execute(context).strip();
    }

    /** For what has no variables, and may be something there are no words for yet. */
    Optional<String> find(String key) {
        return Optional.ofNullable(templates.get(key)).map(template -> template.execute(Map.of()));
    }
}
