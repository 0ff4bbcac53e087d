package parley.matchmaking.adapter.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import parley.matchmaking.domain.consultation.SlotGrid;

/**
 * Where a picture's columns stand, in pixels: one per slot, and a band wherever the pause to the
 * next slot is longer than the rest between two.
 */
final class PictureColumns {

    static final int SLOT = 146;
    static final int BAND = 34;
    private static final int SPACE = 4;

    private final List<Integer> lefts = new ArrayList<>();
    private final List<Band> bands = new ArrayList<>();
    private final int right;

    /**
     * A pause of all.
     *
     * @param isNight whether another day follows
     */
    record Band(int x, Duration length, boolean isNight) {}

    PictureColumns(SlotGrid grid, int left) {
        int x = left;
        for (int slot = 0; slot < grid.size(); slot++) {
            lefts.add(x);
            x += SLOT + SPACE;
            if (slot + 1 < grid.size()) {
                Duration pause =
                        Duration.between(grid.span(slot).end(), grid.span(slot + 1).start());
                boolean isNight = grid.dayOf(slot) != grid.dayOf(slot + 1);
                if (isNight || pause.compareTo(grid.rest()) > 0) {
                    bands.add(new Band(x, pause, isNight));
                    x += BAND + SPACE;
                }
            }
        }
        right = x;
    }

    int left(int slot) {
        return lefts.get(slot);
    }

    List<Band> bands() {
        return List.copyOf(bands);
    }

    int right() {
        return right;
    }
}
