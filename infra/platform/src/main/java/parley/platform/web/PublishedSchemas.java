package parley.platform.web;

import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.refusal.Refusal;
import parley.platform.refusal.RefusedException;

/**
 * The contracts' schemas at the path of an event's {@code dataschema}, for whoever reads our
 * events, with an entity tag of its content (RFC 9110). Schemas only: examples and topic
 * descriptions stay inside.
 */
@RestController
class PublishedSchemas {

    private static final Pattern PART = Pattern.compile("[a-z0-9-]+");
    private static final Pattern FILE = Pattern.compile("[a-z0-9-]+\\.v\\d+\\.schema\\.json");
    private static final MediaType SCHEMA = new MediaType("application", "schema+json");

    private final CacheControl caching;

    PublishedSchemas(WebSettings settings) {
        caching = CacheControl.maxAge(settings.schemaMaxAge()).cachePublic();
    }

    @GetMapping("/schemas/{owner}/{noun}/{file}")
    ResponseEntity<byte[]> schema(
            @PathVariable String owner, @PathVariable String noun, @PathVariable String file)
            throws IOException {
        Resource schema = new ClassPathResource("contracts/%s/%s/%s".formatted(owner, noun, file));
        boolean named =
                PART.matcher(owner).matches()
                        && PART.matcher(noun).matches()
                        && FILE.matcher(file).matches();
        if (!named || !schema.exists()) {
            throw new RefusedException(
                    Refusal.notFound("no-such-schema", "No schema is published at this address."));
        }
        byte[] content = schema.getContentAsByteArray();
        return ResponseEntity.ok()
                .cacheControl(caching)
                .eTag(DigestUtils.md5DigestAsHex(content))
                .contentType(SCHEMA)
                .body(content);
    }
}
