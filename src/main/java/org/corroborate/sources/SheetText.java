package org.corroborate.sources;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers a workbook's cells as a parser tells of them: a line for each row, a tab between two cells, every row of a sheet
 * as wide as its widest. Line ends and tabs within a cell become blanks, so that each cell has its one place.
 */
final class SheetText extends DefaultHandler {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder cell = new StringBuilder();
    private final List<List<String>> rows = new ArrayList<>();
    private final int most;
    private List<String> row = new ArrayList<>();
    private boolean inRow;
    private boolean inCell;
    private int gathered;

    SheetText(int most) {
        this.most = most;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "tr" -> {
                row = new ArrayList<>();
                inRow = true;
            }
            case "td", "th" -> {
                cell.setLength(0);
                inCell = true;
            }
            default -> {
                // What stands around tables is told by its characters.
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "td", "th" -> {
                row.add(oneLine(cell));
                inCell = false;
            }
            case "tr" -> {
                rows.add(row);
                inRow = false;
            }
            case "table" -> flush();
            case "h1", "h2", "p", "div" -> endLine();
            default -> {
                // No line ends here.
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        gathered += length;
        if (gathered > most) {
            throw new PageText.TooLong();
        }
        if (inCell) {
            cell.append(characters, start, length);
        } else if (!inRow && rows.isEmpty()) {
            text.append(oneLine(new StringBuilder().append(characters, start, length)));
        }
    }

    String text() {
        flush();
        return text.toString();
    }

    private void flush() {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        if ((long) width * rows.size() + text.length() > most) {
            throw new PageText.TooLong();
        }
        endLine();
        for (var cells : rows) {
            text.append(String.join("\t", cells))
                    .repeat("\t", width - cells.size())
                    .append('\n');
        }
        rows.clear();
    }

    private void endLine() {
        if (!inRow && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static String oneLine(CharSequence words) {
        return words.toString().replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
