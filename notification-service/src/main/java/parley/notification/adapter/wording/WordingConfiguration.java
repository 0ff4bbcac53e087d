package parley.notification.adapter.wording;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import parley.notification.application.Wordings;

@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

    @Bean
    Wordings wordings() {
        return new MustacheWordings();
    }
}
