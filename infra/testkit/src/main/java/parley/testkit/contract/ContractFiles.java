package parley.testkit.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds contracts on the class path, under {@code contracts/<owner>/<noun>/}. */
public final class ContractFiles {

    private static final String ROOT = "contracts/";

    private static final Map<String, Contract> BY_TYPE = readAll();

    private ContractFiles() {}

    /** All, ordered by type. */
    public static Stream<Contract> contracts() {
        return BY_TYPE.values().stream();
    }

    /**
     * The contract of one type; throws if there is none.
     *
     * @param type in full, {@code parley.<owner>.<event>.v1}
     */
    public static Contract contract(String type) {
        Contract contract = BY_TYPE.get(type);
        if (contract == null) {
            throw new IllegalArgumentException(
                    "No contract for %s; there are %s".formatted(type, BY_TYPE.keySet()));
        }
        return contract;
    }

    /** Paths below {@code contracts/}, of files and not of folders. */
    static List<String> paths(String pattern) {
        try {
            Resource[] found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:" + ROOT + pattern);
            return Arrays.stream(found)
                    .map(ContractFiles::path)
                    .filter(path -> !path.isEmpty() && !path.endsWith("/"))
                    .filter(path -> path.substring(path.lastIndexOf('/')).contains("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        try {
            return new ClassPathResource(ROOT + path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no contracts/" + path, e);
        }
    }

    private static Map<String, Contract> readAll() {
        Map<String, Contract> byType = new TreeMap<>();
        for (String path : paths("*/*/*" + Contract.SCHEMA)) {
            String folder = path.substring(0, path.lastIndexOf('/'));
            String file = path.substring(folder.length() + 1);
            String event = file.substring(0, file.length() - Contract.SCHEMA.length());
            Contract contract = new Contract(folder, event, Schemas.read(text(path)));
            Contract other = byType.put(contract.type(), contract);
            if (other != null) {
                throw new IllegalStateException(
                        "%s is defined in %s and %s"
                                .formatted(contract.type(), other.folder(), folder));
            }
        }
        return byType;
    }

    private static String path(Resource resource) {
        try {
            String url = resource.getURL().toString();
            return url.substring(url.lastIndexOf("/" + ROOT) + ROOT.length() + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
