package parley.local.run;

import java.nio.file.Path;

/** What a run keeps on disk, all of it ignored by Git. */
public record RunDirectory(Path root) {

    public ProcessesFile processes() {
        return new ProcessesFile(root.resolve("processes.json"));
    }

    /** Held by the launcher of a run for as long as it lives. */
    public Path launcherLock() {
        return root.resolve("launcher.lock");
    }

    public Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    /** The broker's records: of one run only. */
    public Path broker() {
        return root.resolve("broker");
    }

    public Path issuerKey() {
        return root.resolve("issuer-key.json");
    }

    /** Appears when {@code parley resume} is called. */
    public Path resume() {
        return root.resolve("resume");
    }
}
