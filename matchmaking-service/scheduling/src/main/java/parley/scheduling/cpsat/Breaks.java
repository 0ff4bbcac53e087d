package parley.scheduling.cpsat;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts breaks in a model: one literal per company and slot in which a break ends. In clauses,
 * with "had a meeting up to here" as the helper, after the literature on business-to-business
 * scheduling (Bofill et al., JAIR 74, 2022).
 */
final class Breaks {

    private final CpModel model;
    private final Literal never;
    private final List<List<Literal>> endsByCompany = new ArrayList<>();

    private Breaks(CpModel model) {
        this.model = model;
        never = model.falseLiteral();
    }

    /** Adds what counts the breaks to the model. */
    static Breaks addTo(Placements placements) {
        Breaks breaks = new Breaks(placements.model());
        for (List<List<Literal>> meetingsBySlot : placements.byCompanyAndSlot()) {
            List<Literal> ends = new ArrayList<>();
            breaks.endsByCompany.add(ends);
            List<Literal> busy = meetingsBySlot.stream().map(breaks::busy).toList();
            int from = 0;
            for (int length : placements.problem().problem().days().lengths()) {
                breaks.count(busy.subList(from, from + length), ends);
                from += length;
            }
        }
        return breaks;
    }

    LinearArgument number() {
        return LinearExpr.sum(endsByCompany.stream().flatMap(List::stream).toArray(Literal[]::new));
    }

    /** Of the company with most; the solver may say more, so it is for minimising. */
    LinearArgument most() {
        int highest = endsByCompany.stream().mapToInt(List::size).max().orElse(0);
        IntVar most = model.newIntVar(0, highest, "");
        endsByCompany.stream()
                .filter(ends -> !ends.isEmpty())
                .map(ends -> LinearExpr.sum(ends.toArray(Literal[]::new)))
                .forEach(number -> model.addLessOrEqual(number, most));
        return most;
    }

    private Literal busy(List<Literal> meetings) {
        if (meetings.isEmpty()) {
            return never;
        }
        BoolVar busy = model.newBoolVar("");
        List<Literal> orIdle = new ArrayList<>(meetings);
        orIdle.add(busy.not());
        model.addExactlyOne(orIdle);
        return busy;
    }

    private void count(List<Literal> busy, List<Literal> ends) {
        Literal hadMeeting = never;
        for (int slot = 0; slot < busy.size(); slot++) {
            Literal now = busy.get(slot);
            if (slot > 0) {
                ends.add(breakEnds(hadMeeting, busy.get(slot - 1), now));
            }
            hadMeeting = either(hadMeeting, now);
        }
    }

    private Literal breakEnds(Literal hadMeeting, Literal before, Literal now) {
        BoolVar ends = model.newBoolVar("");
        model.addBoolOr(List.of(hadMeeting.not(), before, now.not(), ends));
        model.addImplication(ends, hadMeeting);
        model.addImplication(ends, before.not());
        model.addImplication(ends, now);
        return ends;
    }

    private Literal either(Literal one, Literal other) {
        BoolVar either = model.newBoolVar("");
        model.addBoolOr(List.of(one, other, either.not()));
        model.addImplication(one, either);
        model.addImplication(other, either);
        return either;
    }
}
