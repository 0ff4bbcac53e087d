package parley.local.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import parley.journeys.forum.ForumOutcome;
import parley.journeys.forum.StoryFailedException;
import parley.local.mail.MailExport;
import parley.local.mail.MailFiles;

/** What a demo leaves behind on request. What an earlier run left there is gone at the start. */
final class DemoFiles {

    private final Optional<Path> report;
    private final Optional<MailFiles> mails;

    private DemoFiles(Optional<Path> report, Optional<MailFiles> mails) {
        this.report = report;
        this.mails = mails;
    }

    /** Fails before the demo starts where it could not write at its end. */
    static DemoFiles prepare(Optional<Path> report, Optional<Path> mails) {
        return new DemoFiles(
                report.map(DemoFiles::writable), mails.map(DemoFiles::writableDirectory));
    }

    void write(ForumOutcome outcome) throws IOException {
        if (report.isPresent()) {
            Files.writeString(report.get(), outcome.report());
        }
    }

    void writeMails(URI sink) throws IOException {
        if (mails.isPresent()) {
            MailExport.copy(sink, mails.get());
        }
    }

    /** The mails of a story that failed are worth reading; that it failed matters more. */
    void writeMailsAfter(StoryFailedException failed, URI sink) {
        try {
            writeMails(sink);
        } catch (IOException unwritten) {
            failed.addSuppressed(unwritten);
        }
    }

    private static Path writable(Path given) {
        Path file = Launcher.given(given);
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            Files.createFile(file);
            Files.delete(file);
            return file;
        } catch (IOException unwritable) {
            throw new UsageException(
                    "--report %s can't be written: %s".formatted(given, unwritable));
        }
    }

    private static MailFiles writableDirectory(Path given) {
        try {
            return MailFiles.in(Launcher.given(given));
        } catch (IOException unwritable) {
            throw new UsageException(
                    "--mails %s can't be written: %s".formatted(given, unwritable));
        }
    }
}
