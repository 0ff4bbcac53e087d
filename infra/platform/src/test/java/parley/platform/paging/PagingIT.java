package parley.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.test.web.servlet.client.RestTestClient;
import parley.platform.sample.SampleClient;
import parley.platform.sample.SampleServiceTest;

@SampleServiceTest
class PagingIT {

    private static final ParameterizedTypeReference<Page<Integer>> PAGE =
            new ParameterizedTypeReference<>() {};

    private final RestTestClient client;

    PagingIT(@LocalServerPort int port) {
        client = SampleClient.participant(port);
    }

    @Test
    void followingNextReadsEveryItemOnce() {
        List<Integer> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            Page<Integer> page = page("limit=2" + next);
            read.addAll(page.items());
            next = page.next() == null ? null : "&cursor=" + page.next();
        }

        assertThat(read).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void theLastPageHasNoNext() {
        client.get()
                .uri("/v1/lamps")
                .exchange()
                .expectBody()
                .jsonPath("$.items.length()")
                .isEqualTo(5)
                .jsonPath("$.next")
                .doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=501", "limit=all", "limit=-1", "cursor=!!"})
    void aPageThatNobodyCanGiveIsRefused(String query) {
        client.get().uri("/v1/lamps?" + query).exchange().expectStatus().isBadRequest();
    }

    private Page<Integer> page(String query) {
        @Nullable Page<Integer> page =
                client.get()
                        .uri("/v1/lamps?" + query)
                        .exchange()
                        .expectBody(PAGE)
                        .returnResult()
                        .getResponseBody();
        if (page == null) {
            throw new AssertionError("No page for " + query);
        }
        return page;
    }
}
