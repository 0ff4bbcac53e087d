package parley.session.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** One thing that organisers expect of a programme before it becomes public. */
@FunctionalInterface
public interface ProgrammePolicy {

    /** In the programme's order. */
    Stream<Conflict> conflicts(Draft draft);

    /** Every policy there is. */
    List<ProgrammePolicy> ALL =
            List.of(
                    new EachRoomIsKnown(),
                    new OneSessionPerRoom(),
                    new OnePlacePerSpeaker(),
                    new VideosFitTheirSession(),
                    new OnTheForumsDate());

    /** Of all policies, by kind, then in the programme's order. */
    static List<Conflict> judge(Draft draft) {
        return ALL.stream()
                .flatMap(policy -> policy.conflicts(draft))
                .sorted(Comparator.comparing(Conflict::kind))
                .toList();
    }
}
