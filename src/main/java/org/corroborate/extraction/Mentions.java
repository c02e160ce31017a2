package org.corroborate.extraction;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Cuts a text into mentions: the stretches of which each tells of one incident. */
final class Mentions {

    private static final int OPENING = 7;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Consumer<Stretch> reader;
    private @Nullable Block before;
    private int open = -1;

    /** Gives each mention to a reader as soon as the next one begins. */
    Mentions(Tokens tokens, Lexicon lexicon, Consumer<Stretch> reader) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.reader = reader;
    }

    /** Reads the next block of the text. */
    void block(Block block) {
        if (block.kind() != Block.Kind.FURNITURE) {
            cut(block, before);
            before = block;
        }
    }

    /** To be called after the last block. */
    void end() {
        close(tokens.size());
    }

    private void cut(Block block, @Nullable Block before) {
        if (before == null || parts(block, before)) {
            cut(block.from());
        }
        for (var sentence : block.sentences()) {
            boolean first = sentence.from() <= block.from();
            if (!first && block.kind() != Block.Kind.ROW && block.kind() != Block.Kind.FIELD && opens(sentence)) {
                cut(sentence.from());
            }
            entries(sentence);
        }
    }

    /** Whether a block tells of something else than the one before. */
    private boolean parts(Block block, Block before) {
        return switch (block.kind()) {
            case ROW -> true;
            case FIELD -> before.kind() != Block.Kind.FIELD && before.kind() != Block.Kind.HEADING;
            case HEADING -> true;
            case ENTRY ->
                dated(block.from(), block.to())
                        || before.kind() != Block.Kind.ENTRY && before.kind() != Block.Kind.PARAGRAPH;
            case PARAGRAPH -> paragraph(block, before);
            case FURNITURE -> false;
        };
    }

    private boolean paragraph(Block block, Block before) {
        return switch (before.kind()) {
            case HEADING -> false;
            case ENTRY -> dated(block.from(), block.to());
            case PARAGRAPH -> !goesOn(block.from());
            default -> true;
        };
    }

    private boolean goesOn(int token) {
        var lexeme = lexicon.word(tokens.word(token));
        return (lexeme.is(Term.THE) || lexeme.is(Term.PRONOUN))
                && !dated(token, Math.min(tokens.size(), token + OPENING));
    }

    private boolean opens(Stretch sentence) {
        return dated(sentence.from(), sentence.to())
                || lexicon.longest(tokens, sentence.from(), sentence.to())
                        .lexeme()
                        .is(Term.ELSEWHERE)
                || sentence.from() + 1 < sentence.to()
                        && lexicon.longest(tokens, sentence.from() + 1, sentence.to())
                                .lexeme()
                                .is(Term.ELSEWHERE);
    }

    /** Whether a date stands among the first words. */
    private boolean dated(int from, int to) {
        for (int i = from; i < to && i < from + OPENING; i++) {
            if (date(i) && !tokens.isMark(i - 1, '(')) {
                return true;
            }
        }
        return false;
    }

    private boolean date(int at) {
        if (!tokens.isWord(at) || !lexicon.word(tokens.word(at)).is(Term.MONTH) || !tokens.capital(at)) {
            return false;
        }
        return at + 1 < tokens.size() && tokens.isNumber(at + 1) || at > 0 && tokens.isNumber(at - 1);
    }

    /** "… Source: July 14, 2022: Armed men": a date with a colon opens an entry wherever it stands. */
    private void entries(Stretch sentence) {
        for (int i = sentence.from() + OPENING; i < sentence.to(); i++) {
            if (date(i) && colon(i, sentence.to())) {
                cut(i);
            }
        }
    }

    private boolean colon(int at, int to) {
        int i = at + 1;
        while (i < to && (tokens.isNumber(i) || tokens.isMark(i, ',') || tokens.isMark(i, '*'))) {
            i++;
        }
        return i > at + 2 && i < to && tokens.isMark(i, ':');
    }

    private void cut(int at) {
        close(at);
        open = at;
    }

    private void close(int at) {
        if (open >= 0 && at > open) {
            reader.accept(new Stretch(open, at));
        }
        open = -1;
    }
}
