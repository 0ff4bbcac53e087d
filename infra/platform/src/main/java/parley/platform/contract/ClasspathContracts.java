package parley.platform.contract;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import parley.platform.event.EventLimits;
import parley.platform.event.StrictJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code contracts/<owner>/<noun>/<event>.v1.schema.json}; formats are checked too. What is
 * held against them may be made to harm: it is read within limits, and no text, number or array may
 * take more time than its length.
 */
final class ClasspathContracts implements Contracts {

    private static final String ROOT = "/contracts/";
    private static final String SUFFIX = ".schema.json";

    private static final Violation NO_JSON = new Violation("json", "", "is not JSON");
    private static final Violation TOO_MUCH =
            new Violation("json", "", "takes more to check than any event should");

    private final Map<String, Contract> byType;
    private final JsonMapper json;
    private final Collisions collisions;
    private final int mostViolations;

    private ClasspathContracts(
            Map<String, Contract> byType, EventLimits limits, ContractSettings settings) {
        this.byType = byType;
        this.json = StrictJson.within(limits);
        this.collisions = new Collisions(settings.mostCollisions());
        this.mostViolations = settings.mostViolations();
    }

    static ClasspathContracts under(URI base, EventLimits limits, ContractSettings settings) {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .regularExpressionFactory(
                                                        upTo(settings.longestPatterned()))
                                                .build()));
        Map<String, Contract> byType = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:contracts/*/*/*" + SUFFIX)) {
                String url = file.getURL().toString();
                String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                Schema schema = registry.getSchema(file.getContentAsString(StandardCharsets.UTF_8));
                byType.put(
                        type(path),
                        new Contract(URI.create(base + "/" + path), topic(path), schema));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClasspathContracts(byType, limits, settings);
    }

    @Override
    public Optional<URI> addressOf(String type) {
        return Optional.ofNullable(byType.get(type)).map(Contract::address);
    }

    @Override
    public Optional<String> topicOf(String type) {
        return Optional.ofNullable(byType.get(type)).map(Contract::topic);
    }

    @Override
    public List<Violation> violations(String type, String data) {
        Contract contract = byType.get(type);
        if (contract == null) {
            return List.of();
        }
        try {
            JsonNode node = json.readTree(data);
            if (node.isMissingNode()) {
                return List.of(NO_JSON);
            }
            return collisions.exceedIn(node) ? List.of(TOO_MUCH) : violations(contract, node);
        } catch (JacksonException | IllegalArgumentException e) {
            return List.of(NO_JSON);
        } catch (StackOverflowError e) { // an Error would end the consumer's thread
            return List.of(TOO_MUCH);
        }
    }

    private List<Violation> violations(Contract contract, JsonNode data) {
        return contract.schema().validate(data).stream()
                .limit(mostViolations)
                .map(ClasspathContracts::violation)
                .toList();
    }

    private static RegularExpressionFactory upTo(int longest) {
        return expression -> {
            RegularExpression within =
                    JDKRegularExpressionFactory.getInstance().getRegularExpression(expression);
            return text -> text.length() <= longest && within.matches(text);
        };
    }

    /**
     * {@code registration/forums/forum-opened.v1.schema.json} is of {@code
     * parley.registration.forum-opened.v1}.
     */
    private static String type(String path) {
        String owner = path.substring(0, path.indexOf('/'));
        String event = path.substring(path.lastIndexOf('/') + 1, path.length() - SUFFIX.length());
        return "parley." + owner + "." + event;
    }

    /** The events below {@code platform} are on a topic of each service. */
    private static String topic(String path) {
        String[] names = path.split("/", -1);
        String owner = names[0].equals("platform") ? "{service}" : names[0];
        return owner + "." + names[1];
    }

    /** Says where and what, not with which value: that may be personal. */
    private static Violation violation(Error error) {
        String field =
                error.getInstanceLocation().toString().replaceFirst("^/", "").replace('/', '.');
        String property = error.getProperty();
        if (property != null) {
            field = field.isEmpty() ? property : field + "." + property;
        }
        return new Violation(error.getKeyword(), field, error.getMessage());
    }

    private record Contract(URI address, String topic, Schema schema) {}
}
