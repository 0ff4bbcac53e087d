package parley.local.launcher;

import java.nio.file.Path;
import java.util.Map;
import parley.local.run.RunDirectory;
import parley.local.suite.Installation;
import parley.local.suite.Programs;
import parley.local.suite.Suite;
import parley.local.suite.SuiteSettings;
import parley.local.suite.Training;

/** What the commands share: the built parts, the run directory, the caller's environment. */
record Launcher(Installation installation, Map<String, String> environment) {

    static Launcher ofThisProcess() {
        return new Launcher(Installation.ofThisProcess(), System.getenv());
    }

    RunDirectory runDirectory() {
        return new RunDirectory(installation.local().resolve("run"));
    }

    /** Unpacks, and trains where that was not done since the last build. */
    Suite suite(SuiteSettings settings) {
        Programs programs = Programs.prepare(installation);
        Training training = new Training(installation, programs);
        if (training.isNeeded()) {
            tell("training the programs to start faster: once after a build, a minute or two");
            if (!training.run()) {
                tell("training failed; starting without it, see " + runDirectory().log("launcher"));
            }
        }
        return new Suite(programs, runDirectory(), settings);
    }

    /** A path as the caller meant it, whose directory the bash launcher does not change. */
    static Path given(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static void tell(String news) {
        System.err.println("parley: " + news);
    }
}
