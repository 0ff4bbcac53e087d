package parley.platform.compacted;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LastRecordsTest {

    private final Owner owner = new Owner();
    private final Partition partition = new Partition();
    private final LastRecords last =
            new LastRecords(owner, new CompactedMetrics(new SimpleMeterRegistry()));

    @Test
    void theNewestRecordIsNotInDoubt() {
        owner.has("kim", 2, false);

        read("kim", 2);
        last.check(partition);

        assertThat(last.inDoubt()).isZero();
        assertThat(owner.republished).isEmpty();
    }

    @Test
    void anOldRecordIsFineWhileTheNewestIsStillInTheOutbox() {
        owner.has("kim", 2, true);

        read("kim", 1);
        last.check(partition);
        last.check(partition);

        assertThat(last.inDoubt()).isEqualTo(1);
        assertThat(owner.republished).isEmpty();
    }

    @Test
    void anOldRecordIsFineWhenTheNewestComesLaterInThePartition() {
        owner.has("kim", 2, false);
        partition.append();
        read("kim", 1);
        last.check(partition);

        read("kim", 2);
        last.check(partition);

        assertThat(last.inDoubt()).isZero();
        assertThat(owner.republished).isEmpty();
    }

    @Test
    void anOldRecordAtTheEndIsFollowedByTheStateOnce() {
        owner.has("kim", 2, false);
        read("kim", 1);

        last.check(partition);
        last.check(partition);
        owner.has("kim", 3, true);
        last.check(partition);
        owner.has("kim", 3, false);
        read("kim", 3);
        last.check(partition);

        assertThat(owner.republished).containsExactly("kim");
        assertThat(last.inDoubt()).isZero();
    }

    @Test
    void whatIsAppendedMeanwhileMayBeTheNewest() {
        owner.has("kim", 2, false);
        read("kim", 1);
        last.check(partition);

        owner.has("kim", 3, false);
        partition.append();
        last.check(partition);
        assertThat(owner.republished).isEmpty();

        read("kim", 3);
        last.check(partition);
        assertThat(owner.republished).isEmpty();
        assertThat(last.inDoubt()).isZero();
    }

    @Test
    void aRestartReadsAgainFromTheFirstInDoubt() {
        owner.has("kim", 2, true);
        owner.has("lee", 1, false);

        read("lee", 1);
        read("kim", 1);
        read("lee", 1);
        last.check(partition);

        assertThat(last.earliest(0)).hasValue(1);
        assertThat(last.earliest(1)).isEmpty();
        last.forget(List.of(0));
        assertThat(last.earliest(0)).isEmpty();
    }

    @Test
    void whatTheStoreDoesNotKnowIsLeftAlone() {
        owner.has("kim", 2, false);

        read("kim", 5);
        read("park", 1);
        last.check(partition);
        last.check(partition);

        assertThat(owner.republished).isEmpty();
        assertThat(last.inDoubt()).isZero();
    }

    @Test
    void moreThanOnePageIsChecked() {
        IntStream.range(0, 1200).forEach(i -> owner.has("guest-" + i, 1, false));
        IntStream.range(0, 1200).forEach(i -> read("guest-" + i, 1));

        last.check(partition);

        assertThat(last.inDoubt()).isZero();
    }

    private void read(String key, long sequence) {
        last.read(0, partition.next++, key, sequence);
        partition.end = Math.max(partition.end, partition.next);
    }

    /** One partition; its reader is at {@code next}. */
    private static final class Partition implements PartitionEnds {

        private long next;
        private long end;

        void append() {
            end++;
        }

        @Override
        public long position(int partition) {
            return next;
        }

        @Override
        public long end(int partition) {
            return end;
        }
    }
}
