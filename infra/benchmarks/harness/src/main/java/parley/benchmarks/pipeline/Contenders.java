package parley.benchmarks.pipeline;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import parley.benchmarks.backend.BackendPorts;

/** The three systems, on one broker, store and issuer. */
record Contenders(Installation installation, BackendPorts backend, int firstPort) {

    static final int PORTS = 6;

    static final String FORUM = "load-2026";

    static final String PARLEY = "parley";
    static final String BARE = "bare";
    static final String MODULITH = "modulith";

    private static final String BARE_MODULE = "peers/bare";
    private static final String BARE_DESK = "parley.benchmarks.bare.desk.BareDesk";

    List<Contender> all() {
        return List.of(parley(), bare(), modulith());
    }

    Contender parley() {
        return new Contender(
                PARLEY,
                registrations(firstPort),
                true,
                List.of("registration", "desk"),
                List.of(
                        new Program(
                                "parley-registration",
                                installation.service("registration"),
                                platform("registration", firstPort)),
                        new Program(
                                "parley-desk",
                                installation.main("desk", "parley.benchmarks.desk.DeskApplication"),
                                platform("desk", firstPort + 1))));
    }

    private Contender bare() {
        return peer(
                BARE,
                BARE_MODULE,
                "parley.benchmarks.bare.registration.BareRegistration",
                firstPort + 2);
    }

    private Contender modulith() {
        return peer(
                MODULITH,
                "peers/modulith",
                "parley.benchmarks.modulith.ModulithRegistration",
                firstPort + 4);
    }

    private Contender peer(String name, String module, String mainClass, int port) {
        String database = name + "_registration";
        String desk = name + "_desk";
        return new Contender(
                name,
                registrations(port),
                false,
                List.of(database, desk),
                List.of(
                        new Program(
                                name + "-registration",
                                installation.main(module, mainClass),
                                peer(database, port)),
                        new Program(name + "-desk", desk(topic(name)), peer(desk, port + 1))));
    }

    static String topic(String peer) {
        return peer + ".registrations";
    }

    private List<String> desk(String topic) {
        List<String> what = new ArrayList<>(installation.main(BARE_MODULE, BARE_DESK));
        what.add("--spring.main.web-application-type=none");
        what.add("--desk.topic=" + topic);
        return what;
    }

    private static URI registrations(int port) {
        return URI.create("http://127.0.0.1:%d/v1/forums/%s/registrations".formatted(port, FORUM));
    }

    URI issuer() {
        return URI.create("http://127.0.0.1:" + backend.issuer());
    }

    private Map<String, String> peer(String database, int port) {
        return Map.of(
                "SERVER_ADDRESS",
                "127.0.0.1",
                "SERVER_PORT",
                Integer.toString(port),
                "SPRING_KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + backend.kafka(),
                "SPRING_MONGODB_URI",
                "mongodb://127.0.0.1:%d/%s".formatted(backend.mongodb(), database),
                "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI",
                issuer() + "/jwks");
    }

    private Map<String, String> platform(String database, int port) {
        Map<String, String> variables = new HashMap<>(peer(database, port));
        variables.remove("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI");
        variables.put("PARLEY_SECURITY_ISSUER", issuer().toString());
        variables.put("PARLEY_TOPICS_CREATE", "true");
        variables.put("PARLEY_SHUTDOWN_DRAIN", "0s");
        return variables;
    }
}
