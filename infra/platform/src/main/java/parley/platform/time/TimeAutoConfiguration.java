package parley.platform.time;

import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

@AutoConfiguration
@EnableConfigurationProperties(ClockSettings.class)
class TimeAutoConfiguration {

    @Bean
    @ConditionalOnBooleanProperty("parley.clock.settable")
    @ConditionalOnMissingBean(ForumClock.class)
    MovableForumClock movableForumClock(
            Clock clock, MongoOperations mongo, ClockSettings settings) {
        return new MovableForumClock(clock, new MongoClockOffsets(mongo), settings.refresh());
    }

    @Bean
    @ConditionalOnMissingBean(ForumClock.class)
    ForumClock forumClock(Clock clock) {
        return clock::instant;
    }

    @Bean
    @ConditionalOnWebApplication
    ClockController clockController(Clock clock, ForumClock forumClock) {
        return new ClockController(clock, forumClock);
    }
}
