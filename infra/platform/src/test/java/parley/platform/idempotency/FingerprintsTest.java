package parley.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final byte[] BODY = "{\"a\":1}".getBytes(UTF_8);
    private static final byte[] OTHER = "{\"a\":2}".getBytes(UTF_8);

    @Test
    void aRestartUnderTheSameSecretTakesTheSameFingerprint() {
        Fingerprint before = Fingerprints.under("secret").of(BODY);

        assertThat(Fingerprints.under("secret").of(BODY)).isEqualTo(before);
    }

    @Test
    void anotherBodyContradicts() {
        Fingerprints fingerprints = Fingerprints.under("secret");

        assertThat(fingerprints.of(BODY).contradicts(fingerprints.of(OTHER))).isTrue();
        assertThat(fingerprints.of(BODY).contradicts(fingerprints.of(BODY))).isFalse();
    }

    @Test
    void withoutASecretEachProcessHasItsOwnAndNothingContradicts() {
        Fingerprint before = Fingerprints.under(null).of(BODY);
        Fingerprint after = Fingerprints.under(null).of(BODY);

        assertThat(after).isNotEqualTo(before);
        assertThat(after.contradicts(before)).isFalse();
    }
}
