package parley.local.mail;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;

/** A directory of mails, one {@code 0001-to-subject.eml} per accepted mail. */
public final class MailFiles {

    private static final String OWN_NAMES = "[0-9][0-9][0-9][0-9]*-*.eml";

    private final Path directory;

    private MailFiles(Path directory) {
        this.directory = directory;
    }

    /** Creates the directory, or empties it of an earlier run's mails. Other files stay. */
    public static MailFiles in(Path directory) throws IOException {
        Files.createDirectories(directory);
        try (DirectoryStream<Path> earlier = Files.newDirectoryStream(directory, OWN_NAMES)) {
            for (Path mail : earlier) {
                Files.delete(mail);
            }
        }
        return new MailFiles(directory);
    }

    /** Writes the bytes as they were received. */
    public void write(MailSummary mail, byte[] raw) throws IOException {
        Files.write(fileFor(mail), raw);
    }

    private Path fileFor(MailSummary mail) {
        String telling = slug(addressIn(mail.to()), 60) + "-" + slug(mail.subject(), 40);
        try {
            return directory.resolve("%04d-%s.eml".formatted(mail.number(), telling));
        } catch (InvalidPathException localeWithoutUnicode) {
            String ascii = telling.replaceAll("[^\\x20-\\x7e]", "");
            return directory.resolve("%04d-%s.eml".formatted(mail.number(), ascii));
        }
    }

    private static String addressIn(String to) {
        return to.replaceFirst("(?s).*<([^>]*)>.*", "$1");
    }

    private static String slug(String text, int longest) {
        String words =
                Normalizer.normalize(text, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}.@]+", "-")
                        .replaceAll("^[-.]+", "");
        int end =
                words.offsetByCodePoints(
                        0, Math.min(longest, words.codePointCount(0, words.length())));
        return words.substring(0, end).replaceAll("[-.]+$", "");
    }
}
