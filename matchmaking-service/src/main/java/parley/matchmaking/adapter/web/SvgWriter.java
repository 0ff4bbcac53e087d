package parley.matchmaking.adapter.web;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of SVG 1.1; all text and all attributes are escaped. Not to be shared. */
final class SvgWriter {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    SvgWriter() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What may fail only when the memory ends. */
    private interface Step {

        void write() throws XMLStreamException;
    }

    /** The root, as large as the picture is. */
    SvgWriter picture(int width, int height, String title, String style) {
        return step(
                () -> {
                    xml.writeStartDocument("UTF-8", "1.0");
                    open("svg", "xmlns", NAMESPACE, "width", width, "height", height);
                    attributes("viewBox", "0 0 " + width + " " + height, "role", "img");
                    element("title", title);
                    element("style", style);
                });
    }

    /** A group whose explanation shows when one points at it. */
    SvgWriter group(String explanation) {
        return step(
                () -> {
                    open("g");
                    element("title", explanation);
                });
    }

    /** Attributes as names and values in turn. */
    SvgWriter start(String name, Object... attributes) {
        return step(() -> open(name, attributes));
    }

    SvgWriter empty(String name, Object... attributes) {
        return step(
                () -> {
                    xml.writeEmptyElement(name);
                    attributes(attributes);
                });
    }

    SvgWriter rect(String cssClass, int x, int y, int width, int height, Object... more) {
        return step(
                () -> {
                    xml.writeEmptyElement("rect");
                    attributes("class", cssClass, "x", x, "y", y, "width", width);
                    attributes("height", height);
                    attributes(more);
                });
    }

    SvgWriter text(String cssClass, int x, int y, String text, Object... more) {
        return step(
                () -> {
                    open("text", "class", cssClass, "x", x, "y", y);
                    attributes(more);
                    xml.writeCharacters(PictureText.valid(text));
                    xml.writeEndElement();
                });
    }

    SvgWriter end() {
        return step(xml::writeEndElement);
    }

    /** Closes whatever is open. */
    String finished() {
        step(xml::writeEndDocument);
        return written.toString();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(PictureText.valid(text));
        xml.writeEndElement();
    }

    private void open(String name, Object... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(Object... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.writeAttribute(
                    String.valueOf(namesAndValues[i]),
                    PictureText.valid(String.valueOf(namesAndValues[i + 1])));
        }
    }

    private SvgWriter step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A picture in memory can't be written", e);
        }
        return this;
    }
}
