package parley.platform.compacted;

/** How far a topic's reader is. */
interface PartitionEnds {

    /** Offset of the next record that the reader will get. */
    long position(int partition);

    /** Offset after the last record that the partition has now. */
    long end(int partition);
}
