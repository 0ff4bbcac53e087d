package parley.benchmarks.b2bsp.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InstanceFileTest {

    private static final String FILE =
            """
            nBusiness = 3;
            nMeetings = 3;
            nTables = 1;
            nTotalSlots = 4;
            nMorningSlots = 2; % the rest is the afternoon
            requested = [|1, 2,1,
            |1, 2,2,
            |2, 3,3|];
            meetingsxBusiness = [{2,3},{2,3,4},{4}];
            forbidden = [{0},{4},{0}];
            fixed = [0,0,3];
            precedences = [{0},{1},{0}];
            """;

    @Test
    void whatTheFileSaysIsCountedFromZero() throws MalformedInstance {
        Instance instance = InstanceFile.read("small", FILE);

        assertThat(instance.participants()).isEqualTo(3);
        assertThat(instance.morningSlots()).isEqualTo(2);
        assertThat(instance.forbidden().get(0)).isEmpty();
        assertThat(instance.forbidden().get(1)).containsExactly(3);
        assertThat(instance.meetings().get(0).session()).isEqualTo(Session.MORNING);
        assertThat(instance.meetings().get(1).predecessors()).containsExactly(0);
        assertThat(instance.meetings().get(1).fixedSlot()).isEmpty();
        assertThat(instance.meetings().get(2).fixedSlot()).hasValue(2);
    }

    @Test
    void aPairThatIsThereTwiceHasTwoMeetings() throws MalformedInstance {
        Instance instance = InstanceFile.read("small", FILE);

        assertThat(instance.meetings()).filteredOn(m -> m.one() == 0 && m.other() == 1).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "nTables = 1; ~ nTables = many; ~ line 3",
                "nTables = 1; ~ nChairs = 1; ~ nChairs",
                "{2,3},{2,3,4},{4} ~ {2},{2,3,4},{4} ~ contradicts requested",
                "fixed = [0,0,3]; ~ fixed = [0,0,5]; ~ line 11",
                "fixed = [0,0,3]; ~ fixed = [0,0]; ~ fixed",
                "|1, 2,2, ~ |1, 9,2, ~ requested",
                "|1, 2,2, ~ |1, 1,2, ~ cannot meet itself"
            })
    void whatIsWrongIsNamed(String right, String wrong, String words) {
        String file = FILE.replace(right.strip(), wrong.strip());

        assertThat(file).isNotEqualTo(FILE);
        assertThatThrownBy(() -> InstanceFile.read("small", file))
                .isInstanceOf(MalformedInstance.class)
                .hasMessageContaining(words.strip());
    }
}
