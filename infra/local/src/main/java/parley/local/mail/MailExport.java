package parley.local.mail;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Copies what a sink in another process has accepted into a directory. */
public final class MailExport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MailExport() {}

    /** How many mails were copied. */
    public static int copy(URI sink, MailFiles into) throws IOException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String list = get(client, sink.resolve("/messages"), BodyHandlers.ofString());
            List<MailSummary> mails = JSON.readValue(list, new TypeReference<>() {});
            for (MailSummary mail : mails) {
                URI raw = sink.resolve("/mails/%d.eml".formatted(mail.number()));
                into.write(mail, get(client, raw, BodyHandlers.ofByteArray()));
            }
            return mails.size();
        }
    }

    private static <T> T get(HttpClient client, URI address, BodyHandler<T> body)
            throws IOException {
        try {
            HttpResponse<T> answer = client.send(HttpRequest.newBuilder(address).build(), body);
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
