package parley.platform.ids;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {

    private final Ids ids = new IdsAutoConfiguration().ids();

    @Test
    void newIdsAreOfVersionSevenAndSortAsTheyCame() {
        List<String> inOrder = Stream.generate(ids::next).limit(500).map(UUID::toString).toList();

        assertThat(inOrder).isSorted().doesNotHaveDuplicates();
        assertThat(UUID.fromString(inOrder.getFirst()).version()).isEqualTo(7);
    }

    /** Fixed: ids that exist out there were derived so. */
    @Test
    void aDerivedIdIsTheSameForever() {
        assertThat(Ids.derived("necef-2020", "company", "K01"))
                .isEqualTo(UUID.fromString("3ee8ce00-7f9c-5553-a78d-4b5661e4d8d7"));
    }

    @Test
    void partsAreNotJustJoined() {
        assertThat(Ids.derived("ab", "c")).isNotEqualTo(Ids.derived("a", "bc"));
    }

    @Test
    void aPartThatContainsTheSeparatorIsABug() {
        assertThatThrownBy(() -> Ids.derived("a\u001fb"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
