package parley.platform.contract;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code parley.schemas.*}.
 *
 * @param baseUri start of every schema's address in {@code dataschema}, without a slash at the end
 */
@ConfigurationProperties("parley.schemas")
public record SchemaSettings(@DefaultValue("https://schemas.parley.example") URI baseUri) {}
