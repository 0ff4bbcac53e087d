package parley.local.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaProgramTest {

    @TempDir Path directory;
    private Path cache;

    @BeforeEach
    void noCacheYet() {
        cache = directory.resolve("session.aot");
    }

    @Test
    void aTrainingRunWritesACacheAndAnOrdinaryOneDoesNot() {
        assertThat(command(program("build 1"), AotUse.TRAIN))
                .contains("-XX:AOTCacheOutput=" + cache);
        assertThat(command(program("build 1"), AotUse.USE)).noneMatch(part -> part.contains("AOT"));
    }

    @Test
    void aCacheIsUsedForTheVeryBuildThatItWasTrainedWith() throws Exception {
        Files.writeString(cache, "classes");
        program("build 1").settleTraining();

        assertThat(command(program("build 1"), AotUse.USE)).contains("-XX:AOTCache=" + cache);
        assertThat(command(program("build 2"), AotUse.USE)).noneMatch(part -> part.contains("AOT"));
    }

    @Test
    void aCacheThatWasWrittenByHalvesIsThrownAway() throws Exception {
        Files.writeString(cache, "half of the classes");
        Files.writeString(directory.resolve("session.aot.config"), "recorded");

        boolean trained = program("build 1").settleTraining();

        assertThat(trained).isFalse();
        assertThat(cache).doesNotExist();
    }

    @Test
    void aTrainingThatLeftNoCacheIsNotTriedAgainForTheSameBuild() throws Exception {
        program("build 1").settleTraining();

        assertThat(program("build 1").isSettled()).isTrue();
        assertThat(program("build 1").isTrained()).isFalse();
        assertThat(program("build 2").isSettled()).isFalse();
    }

    private JavaProgram program(String version) {
        return new JavaProgram(
                Path.of("/jdk"), "160m", List.of("-jar", "session.jar"), cache, version);
    }

    private static List<String> command(JavaProgram program, AotUse use) {
        return program.command(use, List.of());
    }
}
