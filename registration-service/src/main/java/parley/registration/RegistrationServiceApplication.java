package parley.registration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(proxyBeanMethods = false)
public class RegistrationServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(RegistrationServiceApplication.class, arguments);
    }
}
