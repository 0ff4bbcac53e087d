package parley.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Paging TWO = new Paging(2, Optional.empty());

    @Test
    void oneItemMoreThanThePageMeansThereIsANextOne() {
        Page<String> page = Page.of(List.of("a", "b", "c"), TWO, Cursor::at);

        assertThat(page).isEqualTo(new Page<>(List.of("a", "b"), Cursor.at("b").token()));
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        assertThat(Page.of(List.of("a", "b"), TWO, Cursor::at).next()).isNull();
    }

    @Test
    void aChangedPageGoesOnWhereTheFirstDid() {
        Page<Integer> lengths =
                Page.of(List.of("a", "bb", "c"), TWO, Cursor::at).map(String::length);

        assertThat(lengths).isEqualTo(new Page<>(List.of(1, 2), Cursor.at("bb").token()));
    }
}
