package parley.platform.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits and addresses of the REST side.
 *
 * @param maxRequestSize longest request body; more is answered with 413
 * @param schemaMaxAge how long a cache may keep a served schema (additive changes keep the address)
 */
@ConfigurationProperties("parley.web")
record WebSettings(
        @DefaultValue("1MB") DataSize maxRequestSize, @DefaultValue("1h") Duration schemaMaxAge) {}
