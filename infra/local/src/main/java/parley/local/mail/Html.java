package parley.local.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Foreign text inside a page. */
final class Html {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+[^\\s<>\"'.,;)]");

    private Html() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Escaped, with web addresses as links. */
    static String withLinks(String text) {
        StringBuilder html = new StringBuilder();
        int end = 0;
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            String address = escaped(addresses.group());
            html.append(escaped(text.substring(end, addresses.start())))
                    .append("<a rel=\"noreferrer\" href=\"%1$s\">%1$s</a>".formatted(address));
            end = addresses.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }
}
