package parley.benchmarks.bare.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BareRegistration {

    public static void main(String[] args) {
        SpringApplication.run(BareRegistration.class, args);
    }
}
