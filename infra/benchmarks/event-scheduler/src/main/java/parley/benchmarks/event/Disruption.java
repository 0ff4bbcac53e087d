package parley.benchmarks.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import parley.scheduling.AcceptedMeeting;
import parley.scheduling.CompanyAvailability;
import parley.scheduling.InterpreterAvailability;
import parley.scheduling.Room;
import parley.scheduling.SchedulingProblem;

/** What happens to an event once its schedule is published; which one is drawn by lot. */
enum Disruption {
    /** One drops out. */
    INTERPRETER_LOST {
        @Override
        SchedulingProblem of(SchedulingProblem event, Random random) {
            List<InterpreterAvailability> left = new ArrayList<>(event.interpreters());
            if (!left.isEmpty()) {
                left.remove(random.nextInt(left.size()));
            }
            return with(event, event.rooms(), event.companies(), left, event.meetings());
        }
    },
    /** A tenth of them. */
    ROOMS_LOST {
        @Override
        SchedulingProblem of(SchedulingProblem event, Random random) {
            List<Room> left = new ArrayList<>(event.rooms());
            Collections.shuffle(left, random);
            return with(
                    event,
                    left.subList(left.size() / 10, left.size()),
                    event.companies(),
                    event.interpreters(),
                    event.meetings());
        }
    },
    /** One in a hundred companies misses the first tenth of the slots. */
    COMPANIES_LATE {
        @Override
        SchedulingProblem of(SchedulingProblem event, Random random) {
            List<CompanyAvailability> companies =
                    event.companies().stream()
                            .map(one -> random.nextInt(100) > 0 ? one : late(one, event.slots()))
                            .toList();
            return with(event, event.rooms(), companies, event.interpreters(), event.meetings());
        }
    },
    /** A buyer who speaks English and whom 15 sellers want to meet. */
    REGISTERED_LATE {
        @Override
        SchedulingProblem of(SchedulingProblem event, Random random) {
            List<CompanyAvailability> companies = new ArrayList<>(event.companies());
            companies.add(new CompanyAvailability(LATECOMER, Set.of("en"), Set.of()));
            List<AcceptedMeeting> meetings = new ArrayList<>(event.meetings());
            event.meetings().stream()
                    .map(AcceptedMeeting::responder)
                    .distinct()
                    .limit(15)
                    .forEach(one -> meetings.add(new AcceptedMeeting(LATECOMER, one, 3)));
            return with(event, event.rooms(), companies, event.interpreters(), meetings);
        }
    },
    /** One meeting in a hundred. */
    MEETINGS_CANCELLED {
        @Override
        SchedulingProblem of(SchedulingProblem event, Random random) {
            List<AcceptedMeeting> left =
                    event.meetings().stream().filter(_ -> random.nextInt(100) > 0).toList();
            return event.only(left);
        }
    };

    private static final String LATECOMER = "B99999";

    abstract SchedulingProblem of(SchedulingProblem event, Random random);

    private static CompanyAvailability late(CompanyAvailability one, int slots) {
        Set<Integer> unavailable = new HashSet<>(one.unavailable());
        IntStream.range(0, slots / 10).forEach(unavailable::add);
        return new CompanyAvailability(
                one.reference(), one.languages(), unavailable, one.least(), one.most());
    }

    private static SchedulingProblem with(
            SchedulingProblem event,
            List<Room> rooms,
            List<CompanyAvailability> companies,
            List<InterpreterAvailability> interpreters,
            List<AcceptedMeeting> meetings) {
        return new SchedulingProblem(
                event.days(),
                rooms,
                companies,
                interpreters,
                meetings,
                event.precedences(),
                event.policy());
    }
}
