package parley.platform.sample;

import org.springframework.test.web.servlet.client.RestTestClient;
import parley.testkit.Tokens;

/** Calls the sample service as somebody. */
public final class SampleClient {

    private SampleClient() {}

    public static RestTestClient anonymous(int port) {
        return RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    }

    public static RestTestClient participant(int port) {
        return with(port, Tokens.participant("kim"));
    }

    public static RestTestClient operator(int port) {
        return with(port, Tokens.operator());
    }

    public static RestTestClient with(int port, String token) {
        return anonymous(port)
                .mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
    }
}
