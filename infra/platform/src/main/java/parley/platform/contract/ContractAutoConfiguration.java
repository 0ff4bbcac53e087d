package parley.platform.contract;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import parley.platform.event.EventLimits;

@AutoConfiguration
@EnableConfigurationProperties({ContractSettings.class, SchemaSettings.class, EventLimits.class})
class ContractAutoConfiguration {

    @Bean
    Contracts contracts(SchemaSettings schemas, EventLimits limits, ContractSettings settings) {
        return ClasspathContracts.under(schemas.baseUri(), limits, settings);
    }
}
