package parley.faults.load;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import parley.journeys.forum.Addresses;
import parley.journeys.forum.ForumOutcome;
import parley.journeys.forum.ForumRun;
import parley.journeys.forum.ForumStory;
import parley.journeys.forum.StoryFailedException;

/**
 * The Pohang forum from its opening to its last MOU, forum after forum. Another one is begun only
 * while there is time for one as long as the last, so that the last does not outlive the load.
 */
public final class PohangFlow {

    private final Path forum;
    private final Path copies;
    private final Addresses addresses;
    private final PrintStream out;
    private final Duration load;
    private final Thread thread;
    private final List<Round> rounds = new ArrayList<>();

    /**
     * Begins at once.
     *
     * @param forum its files
     * @param copies where a copy with a code of its own is made for each round
     * @param load how long rounds may be begun
     */
    public PohangFlow(
            Path forum, Path copies, Addresses addresses, PrintStream out, Duration load) {
        this.forum = forum;
        this.copies = copies;
        this.addresses = addresses;
        this.out = out;
        this.load = load;
        this.thread = Thread.ofVirtual().name("pohang").start(this::tell);
    }

    /**
     * One forum.
     *
     * @param steps begun, of eleven
     * @param violations what the story's own checks found
     */
    public record Round(String forum, int steps, List<String> violations) {

        public Round {
            violations = List.copyOf(violations);
        }
    }

    /** Returns when the round that is under way has come to its end. */
    public List<Round> end() {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        synchronized (rounds) {
            return List.copyOf(rounds);
        }
    }

    private void tell() {
        long start = System.nanoTime();
        long last = 0;
        for (int number = 1;
                number == 1 || System.nanoTime() - start + last < load.toNanos();
                number++) {
            long began = System.nanoTime();
            String code = "pohang-" + number;
            Path copy = copy(code);
            int[] steps = {0};
            Round round;
            try {
                ForumOutcome outcome =
                        ForumStory.run(
                                ForumRun.amongOthers(
                                        copy, addresses, out, step -> steps[0] = step));
                round = new Round(code, steps[0], outcome.violations());
            } catch (StoryFailedException failed) {
                round = new Round(code, steps[0], List.of(String.valueOf(failed.getMessage())));
            }
            synchronized (rounds) {
                rounds.add(round);
            }
            last = System.nanoTime() - began;
        }
    }

    private Path copy(String code) {
        Path copy = copies.resolve(code);
        try (Stream<Path> files = Files.list(forum)) {
            Files.createDirectories(copy);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
            Path programme = copy.resolve("programme.json");
            String text = Files.readString(programme, StandardCharsets.UTF_8);
            Files.writeString(
                    programme,
                    text.replaceFirst("(\"code\"\\s*:\\s*\")[^\"]*", "$1" + code),
                    StandardCharsets.UTF_8);
            return copy;
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }
}
