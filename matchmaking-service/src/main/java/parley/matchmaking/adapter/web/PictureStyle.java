package parley.matchmaking.adapter.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Colours and what they mean: each interpreter has one of its own, as far apart as can be. */
final class PictureStyle {

    private static final String BASE =
            """
            text{font-family:"Noto Sans","Noto Sans CJK KR","Malgun Gothic",Arial,sans-serif;\
            font-size:12px;fill:#1f2933}
            .paper{fill:#fff}.title{font-size:18px;font-weight:600}
            .section{font-size:14px;font-weight:600}.reference{font-weight:600}.name{fill:#52606d}
            .time{font-size:13px;font-weight:600;text-anchor:middle}
            .until{font-size:11px;text-anchor:middle;fill:#52606d}
            .line{fill:#e4e7eb}.partner{font-size:11px}.gone{font-size:11px;fill:#7b8794;\
            text-decoration:line-through}
            .small,.pause{font-size:10px;fill:#616e7c;text-anchor:middle}
            .by{font-size:10px;font-weight:600;text-anchor:middle}.badge{fill:#fff;fill-opacity:.75}
            .band{fill:#f0f2f5}.unavailable{fill:#dfe3e8}.break{fill:url(#idle)}
            .freed{fill:#fff;stroke:#9aa5b1;stroke-dasharray:4 3}
            .direct{fill:#d9e2ec;stroke:#9fb3c8}
            """;

    private final Map<String, String> classes = new LinkedHashMap<>();
    private final String css;

    PictureStyle(Collection<String> interpreters) {
        StringBuilder rules = new StringBuilder(BASE);
        for (String reference : interpreters) {
            int index = classes.size();
            int hue = index * 360 / interpreters.size();
            classes.put(reference, "i" + index);
            rules.append(
                    ".i%d{fill:hsl(%d,70%%,85%%);stroke:hsl(%d,45%%,60%%)}%n"
                            .formatted(index, hue, hue));
        }
        css = rules.toString();
    }

    String css() {
        return css;
    }

    /**
     * @param interpreter empty where there is none
     */
    String of(String interpreter) {
        return classes.getOrDefault(interpreter, "direct");
    }

    void patterns(SvgWriter svg) {
        svg.start("defs")
                .start(
                        "pattern",
                        "id",
                        "idle",
                        "width",
                        8,
                        "height",
                        8,
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)")
                .rect("line", 0, 0, 3, 8)
                .end()
                .end();
    }

    void legend(SvgWriter svg, int left, int top) {
        int x = left;
        x = sample(svg, "direct", x, top, "meeting: partner, without interpreter");
        if (!classes.isEmpty()) {
            x = sample(svg, "i0", x, top, "with interpreter, one colour each");
        }
        x = sample(svg, "break", x, top, "break of a participant");
        x = sample(svg, "unavailable", x, top, "unavailable");
        x = sample(svg, "freed", x, top, "cancelled");
        sample(svg, "band", x, top, "break for all");
    }

    private static int sample(SvgWriter svg, String cssClass, int x, int y, String meaning) {
        svg.rect(cssClass, x, y, 22, 14, "rx", 3);
        svg.text("name", x + 28, y + 12, meaning);
        return x + 28 + meaning.length() * 7 + 20;
    }
}
