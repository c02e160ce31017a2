package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.corroborate.claims.Attribute;

/** How the report of another incident opens: with a date, with "the same day", with a date and a colon. */
final class Openings {

    private static final int OPENING = 7;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private static final Set<String> CLAIMS =
            Set.of("claim", "claims", "claimed", "took", "takes", "revendique", "revendiqué", "revendiquent");

    /** What is claimed stands among so many words. */
    private static final int OBJECT = 8;

    private static final Set<String> KNOWN =
            Set.of("the", "this", "responsibility", "credit", "l", "la", "cette", "cet", "responsabilité");

    private static final Set<String> NEW =
            Set.of("a", "an", "another", "un", "une", "two", "deux", "several", "attacks");

    /** Words of a name. */
    private static final int NAME = 8;

    private static final Set<String> DEFINES = Set.of("was", "is", "were", "are", "est", "était", "fut");

    private static final Set<String> ONE = Set.of("a", "an", "un", "une");

    /** Words of a sentence's subject. */
    private static final int HEAD = 4;

    private final Tokens tokens;
    private final Lexicon lexicon;

    /** So many words hold "several of the victims". */
    private static final int OF_THE = 5;

    Openings(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether what begins here goes on with what was told before: "The attackers", "They". */
    boolean goesOn(int token) {
        var lexeme = lexicon.word(tokens.word(token));
        return (lexeme.is(Term.THE) || lexeme.is(Term.PRONOUN))
                && !dated(token, Math.min(tokens.size(), token + OPENING));
    }

    /** Whether a sentence of its own begins here, that does not go on. */
    boolean begins(int at) {
        int token = at;
        while (token < tokens.size() && (tokens.isMark(token, '-') || tokens.isMark(token, ':'))) {
            token++;
        }
        return (tokens.isNumber(token) || tokens.capital(token)) && !goesOn(token);
    }

    /** How many blanks stand before an entry's bullet. */
    int indent(Block entry) {
        var text = tokens.text();
        int bullet = tokens.start(entry.from() - 1);
        int at = bullet;
        while (at > 0 && text.charAt(at - 1) != '\n') {
            at--;
        }
        return bullet - at;
    }

    /** Whether a sentence opens the report of another incident, whatever was told before. */
    boolean opens(Stretch sentence) {
        return dated(sentence.from(), sentence.to()) || elsewhere(sentence);
    }

    /** "On 9 March the group claimed the attack": the day on which somebody took responsibility for what was told. */
    boolean answers(Stretch sentence) {
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            if (CLAIMS.contains(tokens.folded(at))) {
                return responsible(at + 1, sentence.to());
            }
        }
        return false;
    }

    /** Whether it is responsibility that is taken, or something that was told of: "the attack", "l'attaque"; not "an attack". */
    private boolean responsible(int from, int to) {
        if (tokens.reads(from, "that") && !tokens.reads(from + 1, "its") && !tokens.reads(from + 1, "their")) {
            return false;
        }
        boolean known = false;
        for (int at = from; at < Math.min(to, from + OBJECT); at++) {
            var word = tokens.folded(at);
            if (NEW.contains(word)) {
                return false;
            }
            known |= KNOWN.contains(word);
        }
        return known;
    }

    /** "The drone strike": whether a sentence begins with an act of violence that was told of. */
    boolean names(Stretch sentence) {
        var head = new Stretch(sentence.from(), Math.min(sentence.to(), sentence.from() + HEAD));
        return lexicon.word(tokens.word(sentence.from())).is(Term.THE)
                && Cues.in(tokens, List.of(head), lexicon).deed();
    }

    /** "They burned the market, then returned on 1 February": what goes on with the same people at the same place. */
    boolean resumes(Stretch sentence) {
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            boolean back = tokens.reads(at, "back") && (tokens.reads(at - 1, "came") || tokens.reads(at - 1, "went"));
            if (back || tokens.reads(at, "returned") || tokens.reads(at, "revenus")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence begins with a word that a place may follow: "In", "At". */
    boolean located(int token) {
        return lexicon.word(tokens.word(token)).is(Term.PREPOSITION);
    }

    /** "Operation Falcon was an offensive": whether a sentence says what something with a name is. */
    boolean defines(Stretch sentence) {
        int at = sentence.from();
        if (goesOn(at) || !tokens.capital(at)) {
            return false;
        }
        while (at < sentence.to() && at < sentence.from() + NAME && (tokens.capital(at) || tokens.isMark(at, '-'))) {
            at++;
        }
        boolean is = DEFINES.contains(tokens.folded(at));
        return is && at > sentence.from() + 1 && ONE.contains(tokens.folded(at + 1));
    }

    boolean pronoun(int token) {
        return lexicon.word(tokens.word(token)).is(Term.PRONOUN);
    }

    /** "Some of the victims", "Trois des morts": those that were told of just before. */
    boolean ofVictims(Stretch sentence) {
        for (int at = sentence.from() + 1; at < Math.min(sentence.to(), sentence.from() + OF_THE); at++) {
            var lexeme = lexicon.word(tokens.word(at));
            if (lexeme.has(Role.VICTIMS) || lexeme.is(Term.VICTIM)) {
                return tokens.reads(at - 1, "the") || tokens.reads(at - 1, "des");
            }
        }
        return false;
    }

    /** "The strike came days after another strike killed four": what tells by the way of violence before. */
    boolean recalls(Stretch sentence) {
        if (!FigureFinder.triggered(tokens, sentence, lexicon)) {
            return false;
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (opens(at, sentence.to(), Term.BACKGROUND) || since(at)) {
                return true;
            }
            if (at > sentence.from() && opens(at, sentence.to(), Term.EARLIER)) {
                return FigureFinder.triggered(tokens, new Stretch(at, sentence.to()), lexicon);
            }
        }
        return false;
    }

    /** "Since 2016". */
    private boolean since(int at) {
        int year = at + 1 < tokens.size() ? tokens.number(at + 1) : -1;
        return year >= FIRST_YEAR && year < LAST_YEAR && (tokens.reads(at, "since") || tokens.reads(at, "depuis"));
    }

    /** "The same day", "Elsewhere", "In a separate attack", "In the evening of the same day", among the first words. */
    private boolean elsewhere(Stretch sentence) {
        int to = Math.min(sentence.to(), sentence.from() + HEAD + 2);
        for (int at = sentence.from(); at < to && !tokens.isMark(at); at++) {
            if (opens(at, sentence.to(), Term.ELSEWHERE)) {
                return at < sentence.from() + 2 || violent(sentence);
            }
        }
        return false;
    }

    /** Whether the longest phrase that begins at a token is of a class. */
    private boolean opens(int from, int to, Term term) {
        return lexicon.begins(tokens.word(from), term)
                && lexicon.longest(tokens, from, to).lexeme().is(term);
    }

    /** Whether a date stands among the first words. */
    boolean dated(int from, int to) {
        for (int i = from; i < to && i < from + OPENING; i++) {
            if (date(i) && !tokens.isMark(i - 1, '(')) {
                return true;
            }
        }
        return false;
    }

    private boolean date(int at) {
        if (!tokens.isWord(at) || !lexicon.is(tokens.word(at), Term.MONTH)) {
            return false;
        }
        if (!tokens.capital(at)) {
            return small(at);
        }
        return at + 1 < tokens.size() && tokens.isNumber(at + 1) || at > 0 && tokens.isNumber(at - 1);
    }

    /** "12 mai 2023", "12 mai :", a month without its capital. */
    private boolean small(int at) {
        boolean closes = at + 1 < tokens.size()
                && (tokens.isNumber(at + 1) || tokens.isMark(at + 1, ':') || tokens.isMark(at + 1, ','));
        return closes && at > 0 && tokens.isNumber(at - 1);
    }

    /** "Two of the wounded died in Sévaré": what became of those who were hurt. */
    boolean ofTheHurt(Stretch sentence) {
        for (int at = sentence.from(); at < Math.min(sentence.to(), sentence.from() + HEAD); at++) {
            var sense = lexicon.word(tokens.word(at)).casualty();
            if (sense != null
                    && sense.attribute().filter(Attribute.INJURIES::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence may count people hurt. */
    boolean counts(Stretch sentence) {
        return FigureFinder.triggered(tokens, sentence, lexicon);
    }

    /** Whether a sentence holds a word of violence. */
    boolean violent(Stretch sentence) {
        if (FigureFinder.triggered(tokens, sentence, lexicon)) {
            return true;
        }
        return Cues.in(tokens, List.of(sentence), lexicon).deed();
    }

    /** "… Source: July 14, 2022: Armed men": a date with a colon opens an entry wherever it stands. */
    List<Integer> entries(Stretch sentence) {
        if (tokens.colon(sentence.from() + OPENING) >= sentence.to()) {
            return List.of();
        }
        var entries = new ArrayList<Integer>();
        for (int i = sentence.from() + OPENING; i < sentence.to(); i++) {
            if (date(i) && colon(i, sentence.to())) {
                entries.add(i);
            }
        }
        return entries;
    }

    private boolean colon(int at, int to) {
        int i = at + 1;
        while (i < to && (tokens.isNumber(i) || tokens.isMark(i, ',') || tokens.isMark(i, '*'))) {
            i++;
        }
        return i > at + 2 && i < to && tokens.isMark(i, ':');
    }
}
