package parley.matchmaking;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class MatchmakingServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(MatchmakingServiceApplication.class, arguments);
    }
}
