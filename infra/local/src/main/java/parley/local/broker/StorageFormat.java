package parley.local.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/** Gives a new broker directory its cluster id, as {@code kafka-storage.sh format} does. */
final class StorageFormat {

    private StorageFormat() {}

    static void formatIfNew(Path directory) {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        String path = directory.toAbsolutePath().toString();
        try {
            Files.createDirectories(directory);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(1)
                    .setPrintStream(silent())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(path)
                    .addDirectory(path)
                    .setReleaseVersion(MetadataVersion.latestProduction())
                    .run();
        } catch (Exception declaredByTheFormatter) {
            throw new IllegalStateException(
                    "cannot format the broker's directory " + path, declaredByTheFormatter);
        }
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    }
}
