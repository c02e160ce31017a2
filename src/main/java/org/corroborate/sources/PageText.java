package org.corroborate.sources;

import java.util.Locale;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Gathers the characters that a parser tells of; a form feed stands between two pages; stops at a limit. */
final class PageText extends DefaultHandler {

    /** More characters came than were asked for. */
    static final class TooLong extends RuntimeException {}

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder heading = new StringBuilder();
    private final int most;
    private boolean inHeading;
    private boolean headingDone;

    PageText(int most) {
        this.most = most;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if ("div".equals(name)
                && "page".equals(attributes.getValue("class"))
                && !text.toString().isBlank()) {
            text.append('\f');
        }
        inHeading |= isHeading(name) && !headingDone;
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (inHeading && isHeading(name)) {
            inHeading = false;
            headingDone = !heading.toString().isBlank();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (text.length() + length > most) {
            throw new TooLong();
        }
        for (var i = start; i < start + length; i++) {
            text.append(characters[i] == 0 ? ' ' : characters[i]);
        }
        if (inHeading) {
            heading.append(characters, start, length);
        }
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        characters(characters, start, length);
    }

    /** The text, without the empty lines that mark-up leaves behind. */
    String text() {
        return text.toString()
                .replaceAll("[ \\t\\u00A0]+(?=\\n)", "")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    String heading() {
        return Heading.tidy(heading.toString());
    }

    private static boolean isHeading(String name) {
        return name.toLowerCase(Locale.ROOT).matches("h[12]");
    }
}
