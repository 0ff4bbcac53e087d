package parley.platform.contract;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code parley.contracts.*}.
 *
 * @param validate whether every event is held against its schema before it is stored; for tests and
 *     the local default, as a producer's tests should have shown it
 */
@ConfigurationProperties("parley.contracts")
public record ContractSettings(@DefaultValue("false") boolean validate) {}
