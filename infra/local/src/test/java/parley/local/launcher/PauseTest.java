package parley.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PauseTest {

    @TempDir Path directory;

    @Test
    void theStoryIsHeldUntilALineComes() throws Exception {
        PipedOutputStream keyboard = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(keyboard);

        CompletableFuture<Void> story = storyReaching(3, input);
        keyboard.write("not yet".getBytes(UTF_8));
        keyboard.flush();
        await().until(() -> input.available() == 0);
        assertThat(story).isNotDone();
        keyboard.write('\n');
        keyboard.flush();

        await().until(story::isDone);
    }

    @Test
    void resumeFromASecondTerminalLetsItGoOn() throws Exception {
        PipedInputStream silent = new PipedInputStream(new PipedOutputStream());

        CompletableFuture<Void> story = storyReaching(3, silent);

        await().until(
                        () -> {
                            Files.writeString(resume(), "");
                            return story.isDone();
                        });
    }

    @Test
    void withoutAnyInputItGoesOnAtOnce() {
        CompletableFuture<Void> story = storyReaching(3, new ByteArrayInputStream(new byte[0]));

        await().until(story::isDone);
    }

    @Test
    void otherStepsAreNotHeld() {
        CompletableFuture<Void> story = storyReaching(2, InputStream.nullInputStream());

        await().until(story::isDone);
    }

    private CompletableFuture<Void> storyReaching(int step, InputStream input) {
        return CompletableFuture.runAsync(() -> new Pause(3, input, resume()).accept(step));
    }

    private Path resume() {
        return directory.resolve("resume");
    }
}
