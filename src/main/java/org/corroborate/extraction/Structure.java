package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Finds the blocks of a text, line by line, and hands them on: headings, list entries, tables, infoboxes, paragraphs. */
final class Structure {

    /** So many tokens a title has at most. */
    private static final int TITLE = 14;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Labels labels;
    private final Consumer<Block> reader;
    private final Table table;
    private String heading = "";
    private int open = -1;
    private int openEnd;
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private boolean blankBefore = true;
    private boolean rowBefore;

    private Structure(Tokens tokens, Lexicon lexicon, Labels labels, Consumer<Block> reader) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.labels = labels;
        this.reader = reader;
        this.table = new Table(tokens, labels);
    }

    /** Gives the blocks of a text to a reader, each as soon as it is whole. */
    static void read(Tokens tokens, Lexicon lexicon, Labels labels, Consumer<Block> reader) {
        var structure = new Structure(tokens, lexicon, labels, reader);
        int line = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            if (i == tokens.size() || tokens.isBreak(i)) {
                structure.line(line, i);
                line = i + 1;
            }
        }
        structure.close();
    }

    private void line(int from, int to) {
        if (from >= to) {
            close();
            blankBefore = true;
            return;
        }
        boolean row = table.row(from, to);
        if (row) {
            close();
            row(from, to);
        } else {
            text(from, to);
        }
        rowBefore = row;
        blankBefore = false;
    }

    private void row(int from, int to) {
        var cells = table.cells(from, to);
        if (cells.isEmpty()) {
            return;
        }
        if (cells.size() == 1) {
            boolean field = cells.getFirst().column() != Column.OTHER;
            if (!field && !rowBefore && cells.getFirst().to() - cells.getFirst().from() <= TITLE) {
                heading(cells.getFirst().from(), cells.getFirst().to());
                return;
            }
            add(
                    field ? Block.Kind.FIELD : Block.Kind.FURNITURE,
                    cells.getFirst().from(),
                    to,
                    cells);
            return;
        }
        add(Block.Kind.ROW, cells.getFirst().from(), to, cells);
    }

    private void text(int from, int to) {
        int begin = bullet(from, to);
        var field = table.field(begin, to);
        if (field.isPresent() && begin > from) {
            close();
            add(Block.Kind.FIELD, begin, to, List.of(field.get()));
        } else if (furniture(begin, to)) {
            close();
            add(Block.Kind.FURNITURE, begin, to, List.of());
        } else if (tokens.mark(from) == '#' || tokens.mark(from) == '=' && tokens.mark(to - 1) == '=') {
            close();
            heading(skip(from, to, tokens.mark(from)), tokens.mark(to - 1) == '=' ? trim(from, to) : to);
        } else if (begin > from) {
            close();
            open(Block.Kind.ENTRY, begin, to);
        } else if (open >= 0 && !ended(openEnd, from)) {
            openEnd = to;
        } else {
            close();
            open(Block.Kind.PARAGRAPH, from, to);
        }
    }

    private int bullet(int from, int to) {
        char mark = tokens.mark(from);
        boolean bullet = mark == '-'
                || mark == '*'
                || mark == '•'
                || mark == '–'
                || mark == '·'
                || mark == '▪'
                || mark == '○'
                || mark == '●'
                || mark == '◦'
                || mark == '‣'
                || mark == '\uf0b7';
        return bullet && from + 1 < to && !tokens.glued(from + 1) ? from + 1 : from;
    }

    private boolean furniture(int from, int to) {
        int at = from;
        while (at < to && tokens.mark(at) == '*') {
            at++;
        }
        return at + 1 < to && tokens.isMark(at + 1, ':') && labels.furniture(tokens.slice(at, at + 1));
    }

    /** Whether a line was the last one of its paragraph: it ends like a sentence and the next one begins like one. */
    private boolean ended(int end, int next) {
        int last = end - 1;
        while (last > open && Character.getType(tokens.mark(last)) == Character.FINAL_QUOTE_PUNCTUATION) {
            last--;
        }
        char mark = tokens.mark(last);
        boolean full = mark == '.' || mark == '!' || mark == '?' || mark == '"' || mark == ']';
        return full && (!tokens.isWord(next) || tokens.capital(next));
    }

    private void open(Block.Kind as, int from, int to) {
        kind = as;
        open = from;
        openEnd = to;
        blankOpened = blankBefore;
    }

    private boolean blankOpened;

    private void close() {
        if (open < 0) {
            return;
        }
        boolean alone = kind == Block.Kind.PARAGRAPH && blankOpened && title(open, openEnd);
        if (alone) {
            heading(open, openEnd);
        } else {
            add(kind, open, openEnd, List.of());
        }
        open = -1;
    }

    private boolean title(int from, int to) {
        char last = tokens.mark(to - 1);
        return to - from <= TITLE
                && last != '.'
                && last != ':'
                && last != '!'
                && last != '"'
                && last != '”'
                && last != ';';
    }

    private void heading(int from, int to) {
        if (from < to) {
            heading = tokens.slice(from, to).replace('\n', ' ');
            add(Block.Kind.HEADING, from, to, List.of());
        }
    }

    private int skip(int from, int to, char mark) {
        int at = from;
        while (at < to && tokens.mark(at) == mark) {
            at++;
        }
        return at;
    }

    private int trim(int from, int to) {
        int end = to;
        while (end > from && tokens.mark(end - 1) == '=') {
            end--;
        }
        return end;
    }

    private void add(Block.Kind as, int from, int to, List<Cell> cells) {
        var sentences = new ArrayList<Stretch>();
        if (cells.isEmpty()) {
            sentences.addAll(Sentences.in(tokens, from, to, lexicon));
        }
        for (var cell : cells) {
            sentences.addAll(Sentences.in(tokens, cell.from(), cell.to(), lexicon));
        }
        reader.accept(new Block(as, from, to, sentences, cells, heading));
    }
}
