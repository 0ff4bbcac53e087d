package parley.matchmaking.adapter.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the few shapes of a picture; the JDK's writer escapes what is put into it. */
final class SvgText {

    private static final String STYLE =
            """
            text { font-family: "Noto Sans", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; fill: #1f2933; }
            .title { font-size: 18px; font-weight: bold; } .small { font-size: 11px; fill: #52606d; }
            .day { font-size: 12px; font-weight: bold; } .time { font-size: 11px; }
            .who { font-size: 11px; font-weight: bold; } .name { font-size: 11px; }
            .other { font-size: 10px; font-weight: bold; } .where { font-size: 8px; fill: #52606d; }
            .grid { stroke: #e4e7eb; } .night { stroke: #9aa5b1; }
            .plain { fill: #e3f8e8; stroke: #3f9142; } .interpreted { fill: #e1effe; stroke: #2b6cb0; }
            .break { fill: url(#hatch); stroke: #d9a441; stroke-dasharray: 2 2; }
            .cancelled { fill: #ffffff; stroke: #c53030; stroke-dasharray: 4 2; }
            """;

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    SvgText() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a picture with a white ground and a title for those who can't see it. */
    void open(int width, int height, String title) {
        write(
                () -> {
                    xml.writeStartDocument("UTF-8", "1.0");
                    xml.writeStartElement("svg");
                    xml.writeDefaultNamespace("http://www.w3.org/2000/svg");
                    xml.writeAttribute("width", String.valueOf(width));
                    xml.writeAttribute("height", String.valueOf(height));
                    xml.writeAttribute("viewBox", "0 0 %d %d".formatted(width, height));
                    xml.writeAttribute("role", "img");
                    element("title", title);
                    element("style", STYLE);
                    hatch();
                    rectangle(0, 0, width, height);
                    xml.writeAttribute("fill", "#ffffff");
                });
    }

    private void hatch() throws XMLStreamException {
        xml.writeStartElement("defs");
        xml.writeStartElement("pattern");
        xml.writeAttribute("id", "hatch");
        xml.writeAttribute("width", "6");
        xml.writeAttribute("height", "6");
        xml.writeAttribute("patternUnits", "userSpaceOnUse");
        xml.writeAttribute("patternTransform", "rotate(45)");
        rectangle(0, 0, 2, 6);
        xml.writeAttribute("fill", "#f6e3b4");
        xml.writeEndElement();
        xml.writeEndElement();
    }

    void text(int x, int y, String style, String content) {
        write(
                () -> {
                    xml.writeStartElement("text");
                    xml.writeAttribute("x", String.valueOf(x));
                    xml.writeAttribute("y", String.valueOf(y));
                    xml.writeAttribute("class", style);
                    xml.writeCharacters(content);
                    xml.writeEndElement();
                });
    }

    void line(int fromX, int fromY, int toX, int toY, String style) {
        write(
                () -> {
                    xml.writeEmptyElement("line");
                    xml.writeAttribute("x1", String.valueOf(fromX));
                    xml.writeAttribute("y1", String.valueOf(fromY));
                    xml.writeAttribute("x2", String.valueOf(toX));
                    xml.writeAttribute("y2", String.valueOf(toY));
                    xml.writeAttribute("class", style);
                });
    }

    /** A box that says what it is when one points at it. */
    void box(int x, int y, int width, int height, String style, String title) {
        write(
                () -> {
                    xml.writeStartElement("rect");
                    at(x, y, width, height);
                    xml.writeAttribute("rx", "3");
                    xml.writeAttribute("class", style);
                    element("title", title);
                    xml.writeEndElement();
                });
    }

    String close() {
        write(
                () -> {
                    xml.writeEndElement();
                    xml.writeEndDocument();
                    xml.flush();
                });
        return text.toString();
    }

    private void rectangle(int x, int y, int width, int height) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        at(x, y, width, height);
    }

    private void at(int x, int y, int width, int height) throws XMLStreamException {
        xml.writeAttribute("x", String.valueOf(x));
        xml.writeAttribute("y", String.valueOf(y));
        xml.writeAttribute("width", String.valueOf(width));
        xml.writeAttribute("height", String.valueOf(height));
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    private static void write(Writing writing) {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }
}
