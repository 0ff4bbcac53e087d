package parley.platform.contract;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
@EnableConfigurationProperties({ContractSettings.class, SchemaSettings.class})
class ContractAutoConfiguration {

    @Bean
    Contracts contracts(SchemaSettings settings) {
        return ClasspathContracts.under(settings.baseUri());
    }
}
