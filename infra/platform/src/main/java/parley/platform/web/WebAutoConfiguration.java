package parley.platform.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Before Boot's error page, which steps back for ours. */
@AutoConfiguration(
        beforeName =
                "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration")
@ConditionalOnWebApplication
@EnableConfigurationProperties({ProblemSettings.class, WebSettings.class})
@Import({ProblemAdvice.class, ContainerErrors.class, PublishedSchemas.class})
class WebAutoConfiguration {

    @Bean
    Problems problems(ProblemSettings settings) {
        return new Problems(settings);
    }

    @Bean
    ProblemAnswers problemAnswers(
            @Qualifier("handlerExceptionResolver")
                    ObjectProvider<HandlerExceptionResolver> advice) {
        return new ProblemAnswers(advice);
    }

    /** After the correlation, before the token: nobody sends us more than we read. */
    @Bean
    FilterRegistrationBean<RequestSizeFilter> requestSizeFilter(
            WebSettings settings, ProblemAnswers problems) {
        FilterRegistrationBean<RequestSizeFilter> filter =
                new FilterRegistrationBean<>(
                        new RequestSizeFilter(settings.maxRequestSize(), problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return filter;
    }
}
