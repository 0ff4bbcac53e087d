package parley.local.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import parley.local.run.Waiting;

/**
 * Holds the story before one step, until a line comes on standard input or {@code parley resume}
 * leaves its file.
 *
 * @param before the step's number
 */
record Pause(int before, InputStream input, Path resume) implements IntConsumer {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    @Override
    public void accept(int step) {
        if (step != before) {
            return;
        }
        deleteResume();
        Launcher.tell("paused before step %d: press Enter to go on".formatted(step));
        CompletableFuture<Boolean> line = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("pause").start(() -> line.complete(readLine()));
        Waiting.forever(BETWEEN_LOOKS, () -> line.isDone() || Files.exists(resume));
        if (line.isDone() && !line.join()) {
            Launcher.tell("standard input has ended: going on at once");
        }
        deleteResume();
    }

    /** Whether a line came; false where the input has ended. */
    private boolean readLine() {
        try {
            int character = input.read();
            while (character != '\n' && character >= 0) {
                character = input.read();
            }
            return character >= 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void deleteResume() {
        try {
            Files.deleteIfExists(resume);
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
