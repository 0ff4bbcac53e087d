package parley.platform.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
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
import tools.jackson.core.JacksonException;

/** Reads {@code contracts/<owner>/<noun>/<event>.v1.schema.json}; formats are checked too. */
final class ClasspathContracts implements Contracts {

    private static final String ROOT = "/contracts/";
    private static final String SUFFIX = ".schema.json";

    private final Map<String, Contract> byType;

    private ClasspathContracts(Map<String, Contract> byType) {
        this.byType = byType;
    }

    static ClasspathContracts under(URI base) {
        SchemaRegistry registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder ->
                                builder.schemaRegistryConfig(
                                        SchemaRegistryConfig.builder()
                                                .formatAssertionsEnabled(true)
                                                .build()));
        Map<String, Contract> byType = new TreeMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:contracts/*/*/*" + SUFFIX)) {
                String url = file.getURL().toString();
                String path = url.substring(url.lastIndexOf(ROOT) + ROOT.length());
                Schema schema = registry.getSchema(file.getContentAsString(StandardCharsets.UTF_8));
                byType.put(type(path), new Contract(URI.create(base + "/" + path), schema));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ClasspathContracts(byType);
    }

    @Override
    public Optional<URI> addressOf(String type) {
        return Optional.ofNullable(byType.get(type)).map(Contract::address);
    }

    @Override
    public List<Violation> violations(String type, String json) {
        Contract contract = byType.get(type);
        if (contract == null) {
            return List.of();
        }
        try {
            return contract.schema().validate(json, InputFormat.JSON).stream()
                    .map(ClasspathContracts::violation)
                    .toList();
        } catch (JacksonException | IllegalArgumentException e) {
            return List.of(new Violation("json", "", "is not JSON"));
        }
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

    private record Contract(URI address, Schema schema) {}
}
