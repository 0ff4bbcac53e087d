package parley.local.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Small shell programs that stand for services. */
final class TestPrograms {

    private TestPrograms() {}

    static ChildCommand shell(Path directory, String script) {
        return new ChildCommand(
                List.of("/bin/sh", "-c", script), Map.of(), directory.resolve("child.log"));
    }

    static ChildCommand sleeping(Path directory) {
        return new ChildCommand(List.of("sleep", "60"), Map.of(), directory.resolve("child.log"));
    }

    /** Says on the log that it ends, when it is told to. */
    static ChildCommand sayingOnTheEnd(Path directory, String word) {
        return shell(
                directory,
                "trap 'echo " + word + "; exit 0' TERM; echo up; while :; do sleep 0.05; done");
    }
}
