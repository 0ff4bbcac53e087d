package parley.benchmarks.bare.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BareDesk {

    public static void main(String[] args) {
        SpringApplication.run(BareDesk.class, args);
    }
}
