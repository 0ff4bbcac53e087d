package parley.faults.judge;

import java.util.ArrayList;
import java.util.List;

/**
 * What is missing, twice, or in the wrong order.
 *
 * @param lost each names an acknowledged command whose effect is not there
 * @param doubled each names an effect that is there once too often
 * @param disordered each names an effect of something older after something newer
 */
public record Verdict(List<String> lost, List<String> doubled, List<String> disordered) {

    public Verdict {
        lost = List.copyOf(lost);
        doubled = List.copyOf(doubled);
        disordered = List.copyOf(disordered);
    }

    static final class Findings {

        private final List<String> lost = new ArrayList<>();
        private final List<String> doubled = new ArrayList<>();
        private final List<String> disordered = new ArrayList<>();

        void lost(String what) {
            lost.add(what);
        }

        void doubled(String what) {
            doubled.add(what);
        }

        void disordered(String what) {
            disordered.add(what);
        }

        Verdict verdict() {
            return new Verdict(lost, doubled, disordered);
        }
    }
}
