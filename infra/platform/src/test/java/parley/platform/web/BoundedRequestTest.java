package parley.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class BoundedRequestTest {

    @Test
    void aBodyUpToTheLimitIsReadWhole() throws IOException {
        assertThat(bounded(10, 10).getInputStream().readAllBytes()).hasSize(10);
    }

    @Test
    void aBodyOfUnknownLengthEndsAtTheLimit() {
        assertThatThrownBy(() -> bounded(11, 10).getInputStream().readAllBytes())
                .hasMessage("too large");
    }

    @Test
    void readingByteByByteEndsAtTheLimitToo() {
        assertThatThrownBy(
                        () -> {
                            var body = bounded(11, 10).getInputStream();
                            while (body.read() >= 0) {}
                        })
                .hasMessage("too large");
    }

    private static BoundedRequest bounded(int length, int limit) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setContent(new byte[length]);
        return new BoundedRequest(request, limit, () -> new IllegalStateException("too large"));
    }
}
