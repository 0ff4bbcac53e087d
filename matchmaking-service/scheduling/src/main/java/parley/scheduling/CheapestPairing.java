package parley.scheduling;

import java.util.Arrays;

/**
 * Gives each row a column of its own at the least sum of costs (the Hungarian method with
 * potentials, after Kuhn and Munkres). The same costs have the same answer.
 */
final class CheapestPairing {

    /** Cost of what must not be. */
    static final int FORBIDDEN = 1_000_000;

    private static final int FREE = -1;

    private final int[][] cost;
    private final int columns;
    private final int[] ofRow;
    private final int[] ofColumn;
    private final int[] rowOf;
    private final int[] least;
    private final int[] cameFrom;
    private final boolean[] reached;

    private CheapestPairing(int[][] cost, int columns) {
        this.cost = cost;
        this.columns = columns;
        ofRow = new int[cost.length];
        ofColumn = new int[columns];
        rowOf = new int[columns];
        Arrays.fill(rowOf, FREE);
        least = new int[columns];
        cameFrom = new int[columns];
        reached = new boolean[columns];
    }

    /**
     * The column of each row.
     *
     * @param cost by row and column
     * @param columns at least as many as rows
     * @throws IllegalStateException if no pairing does without what is forbidden
     */
    static int[] of(int[][] cost, int columns) {
        CheapestPairing pairing = new CheapestPairing(cost, columns);
        for (int row = 0; row < cost.length; row++) {
            pairing.add(row);
        }
        int[] columnOf = new int[cost.length];
        for (int column = 0; column < columns; column++) {
            if (pairing.rowOf[column] != FREE) {
                columnOf[pairing.rowOf[column]] = column;
                if (cost[pairing.rowOf[column]][column] >= FORBIDDEN) {
                    throw new IllegalStateException("There is no pairing without a forbidden one");
                }
            }
        }
        return columnOf;
    }

    /** Along the shortest way, by reduced costs, from the row to a free column. */
    private void add(int row) {
        Arrays.fill(least, Integer.MAX_VALUE);
        Arrays.fill(cameFrom, FREE);
        Arrays.fill(reached, false);
        int from = row;
        int last = FREE;
        int length = 0;
        while (true) {
            for (int column = 0; column < columns; column++) {
                if (!reached[column]) {
                    int way = length + cost[from][column] - ofRow[from] - ofColumn[column];
                    if (way < least[column]) {
                        least[column] = way;
                        cameFrom[column] = last;
                    }
                }
            }
            int nearest = nearest();
            length = least[nearest];
            reached[nearest] = true;
            last = nearest;
            if (rowOf[nearest] == FREE) {
                break;
            }
            from = rowOf[nearest];
        }
        raise(row, length);
        while (last != FREE) {
            int before = cameFrom[last];
            rowOf[last] = before == FREE ? row : rowOf[before];
            last = before;
        }
    }

    /** A free one where there are several. */
    private int nearest() {
        int nearest = FREE;
        for (int column = 0; column < columns; column++) {
            if (!reached[column]
                    && (nearest == FREE
                            || least[column] < least[nearest]
                            || (least[column] == least[nearest]
                                    && rowOf[column] == FREE
                                    && rowOf[nearest] != FREE))) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void raise(int row, int length) {
        ofRow[row] += length;
        for (int column = 0; column < columns; column++) {
            if (reached[column] && least[column] < length) {
                int slack = length - least[column];
                ofColumn[column] -= slack;
                ofRow[rowOf[column]] += slack;
            }
        }
    }
}
