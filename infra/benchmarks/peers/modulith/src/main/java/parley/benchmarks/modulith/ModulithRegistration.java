package parley.benchmarks.modulith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class ModulithRegistration {

    public static void main(String[] args) {
        SpringApplication.run(ModulithRegistration.class, args);
    }
}
