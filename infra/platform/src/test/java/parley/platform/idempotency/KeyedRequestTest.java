package parley.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.platform.refusal.RefusedException;

class KeyedRequestTest {

    private static final KeyedRequest KIMS = request("kim", "/v1/lamps", "k1");

    @Test
    void theSameKeyOfAnotherClientOrAddressIsAnotherRequest() {
        assertThat(KIMS.id())
                .isNotEqualTo(request("lee", "/v1/lamps", "k1").id())
                .isNotEqualTo(request("kim", "/v1/sockets", "k1").id())
                .isNotEqualTo(request("kim", "/v1/lamps", "k2").id())
                .isEqualTo(request("kim", "/v1/lamps", "k1").id());
    }

    @Test
    void aRepeatedRequestCreatesTheSameIds() {
        RequestIdentity repeated = request("kim", "/v1/lamps", "k1").identity();

        assertThat(repeated.idFor("lamp")).isEqualTo(KIMS.identity().idFor("lamp"));
        assertThat(repeated.idFor("lamp")).isNotEqualTo(repeated.idFor("shade"));
    }

    @Test
    void theSameKeyOfAnotherClientOrAddressCreatesOtherIds() {
        assertThat(KIMS.identity().idFor("lamp"))
                .isNotEqualTo(request("lee", "/v1/lamps", "k1").identity().idFor("lamp"))
                .isNotEqualTo(request("kim", "/v1/sockets", "k1").identity().idFor("lamp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "tab\t", "é", "line\n"})
    void aKeyIsVisibleAscii(String key) {
        assertThatThrownBy(() -> new IdempotencyKey(key)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aKeyHasAtMost255Characters() {
        assertThat(new IdempotencyKey("k".repeat(255)).value()).hasSize(255);
        assertThatThrownBy(() -> new IdempotencyKey("k".repeat(256)))
                .isInstanceOf(RefusedException.class);
    }

    private static KeyedRequest request(String subject, String path, String key) {
        return new KeyedRequest(subject, "POST", path, new IdempotencyKey(key));
    }
}
