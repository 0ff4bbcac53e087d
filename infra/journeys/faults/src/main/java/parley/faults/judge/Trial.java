package parley.faults.judge;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import parley.faults.inject.Injector.Done;
import parley.faults.inject.RecordFaults;
import parley.faults.inject.Wire;
import parley.faults.judge.Report.FaultLine;
import parley.faults.load.Ledger;
import parley.faults.load.PohangFlow.Round;
import parley.faults.load.ProbeForum;
import parley.journeys.forum.Addresses;

/** Waits for rest after the load, and judges. */
public final class Trial {

    /** The aim for the outbox after the last fault. */
    private static final Duration LONGEST_PENDING = Duration.ofSeconds(10);

    private static final Duration LONGEST_UNREST = Duration.ofMinutes(2);

    private final ProbeForum forum;
    private final Addresses addresses;
    private final HttpClient http;
    private final Wire wire;
    private final Readings readings;

    public Trial(
            ProbeForum forum, Addresses addresses, HttpClient http, Wire wire, Readings readings) {
        this.forum = forum;
        this.addresses = addresses;
        this.http = http;
        this.wire = wire;
        this.readings = readings;
    }

    /**
     * What went on until the load ended.
     *
     * @param unacknowledged commands that nobody acknowledged, in words
     */
    public record Course(
            long seed,
            int minutes,
            String broken,
            List<Done> faults,
            Ledger ledger,
            RecordFaults records,
            SetBacks setBacks,
            Duration pending,
            List<Round> flow,
            List<String> unacknowledged) {}

    public Report judge(Course course) {
        Optional<String> unrest = readings.untilQuiet(LONGEST_UNREST);
        List<SentMail> mails = new Mails(http, addresses.mailSink()).accepted();
        Effects effects = Effects.read(forum, wire, mails, course.setBacks().seen());
        Verdict verdict = Judge.of(course.ledger(), effects);
        int deadLetters = readings.deadLetters();
        List<String> notes = new ArrayList<>();
        unrest.ifPresent(state -> notes.add("not quiet after two minutes: " + state));
        List<String> findings = findings(course, verdict);
        if (deadLetters != course.records().poisoned()) {
            findings.addAll(readings.deadLettersInWords());
        }
        return new Report(
                course.seed(),
                course.minutes(),
                course.broken(),
                course.faults().stream().map(Trial::line).toList(),
                course.ledger().acknowledged(),
                verdict.lost().size(),
                verdict.doubled().size(),
                verdict.disordered().size(),
                course.pending().toMillis(),
                course.records().poisoned(),
                deadLetters,
                violated(course, verdict, deadLetters),
                wire.repeats(),
                wire.own(),
                course.flow(),
                findings,
                notes);
    }

    private static List<String> violated(Course course, Verdict verdict, int deadLetters) {
        return Stream.of(
                        name("lost", !verdict.lost().isEmpty()),
                        name("doubled", !verdict.doubled().isEmpty()),
                        name("orderViolations", !verdict.disordered().isEmpty()),
                        name(
                                "outboxPendingAfterMs",
                                course.pending().compareTo(LONGEST_PENDING) > 0),
                        name("deadLetters", deadLetters != course.records().poisoned()),
                        name("acknowledged", !course.unacknowledged().isEmpty()),
                        name(
                                "flow",
                                course.flow().stream()
                                        .anyMatch(round -> !round.violations().isEmpty())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> name(String invariant, boolean violated) {
        return violated ? Optional.of(invariant) : Optional.empty();
    }

    private static List<String> findings(Course course, Verdict verdict) {
        List<String> findings = new ArrayList<>();
        verdict.lost().forEach(what -> findings.add("lost: " + what));
        verdict.doubled().forEach(what -> findings.add("doubled: " + what));
        verdict.disordered().forEach(what -> findings.add("order: " + what));
        course.unacknowledged().forEach(what -> findings.add("unacknowledged: " + what));
        return findings;
    }

    private static FaultLine line(Done done) {
        return new FaultLine(
                done.fault().kind().name(),
                done.fault().target(),
                done.fault().at().toMillis(),
                done.from().toMillis(),
                done.until().toMillis(),
                done.skipped());
    }
}
