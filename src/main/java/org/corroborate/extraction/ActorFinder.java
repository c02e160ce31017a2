package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.corroborate.actors.ActorKind;
import org.corroborate.actors.ActorRegister;
import org.corroborate.actors.Likeness;
import org.corroborate.claims.Certainty;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement.Perpetrator;
import org.corroborate.extraction.ActorRoles.Part;
import org.corroborate.shared.Sentence;

/** Who did it: the actors that a sentence tells of as doing violence, with how sure the text is. */
final class ActorFinder implements Finder {

    static final String FIELD = "actor-field";
    static final String UNCLEAR = "actor-unclear";

    /** So many characters part what stands in another sentence. */
    private static final int APART = 60;
    /** So many actors before it an actor is held against. */
    private static final int BACK = 64;

    private final WordTable<ActorWord> words;
    private final ActorPhrases phrases;
    private final ActorRoles roles;
    private final ActorRegister register = ActorRegister.standard();

    ActorFinder(Vocabulary vocabulary) {
        words = new WordTable<>(ActorWord.class, "actor-words.tsv", vocabulary);
        phrases = new ActorPhrases(vocabulary, words);
        roles = new ActorRoles(words);
    }

    @Override
    public List<Candidate> in(Tokens tokens, Block block, Context context) {
        if (block.kind() == Block.Kind.FURNITURE || block.kind() == Block.Kind.HEADING) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        if (block.kind() == Block.Kind.FIELD) {
            block.cells().stream()
                    .filter(it -> it.column() == Column.PERPETRATOR)
                    .forEach(it -> field(tokens, it, found));
            return found;
        }
        for (var sentence : block.sentences()) {
            for (var part : roles.in(tokens, sentence, phrases.in(tokens, sentence))) {
                var actors = part.phrase().actors();
                var whose = phrases.whose(tokens, part.phrase());
                (actors.size() == 1 ? List.of(whose) : actors).forEach(it -> found.add(claim(tokens, part, it)));
            }
            unclear(tokens, sentence, found);
        }
        return found;
    }

    private static Candidate claim(Tokens tokens, Part part, String actor) {
        int start = tokens.start(part.from());
        int end = tokens.end(part.to() - 1);
        var certainty = ActorRoles.certainty(part);
        var phrase = part.phrase();
        var why = new ArrayList<Gloss>();
        why.add(new Gloss(
                tokens.start(phrase.core()),
                tokens.end(phrase.to() - 1),
                Sentence.of("extraction.actor-named", actor)));
        why.add(new Gloss(start, end, Sentence.of("extraction." + part.rule())));
        if (certainty != Certainty.STATED) {
            why.add(new Gloss(start, end, Sentence.of("extraction.certainty-" + certainty.code())));
        }
        return new Candidate(new Perpetrator(actor, certainty), start, end, part.rule(), why);
    }

    private void field(Tokens tokens, Cell cell, List<Candidate> found) {
        if (cell.from() >= cell.to()) {
            return;
        }
        int start = tokens.start(cell.from());
        int end = tokens.end(cell.to() - 1);
        var inside = phrases.in(tokens, new Stretch(cell.from(), cell.to()));
        var actors = inside.isEmpty()
                ? List.of(tokens.slice(cell.from(), cell.to()))
                : inside.getFirst().actors();
        var certainty = doubted(tokens, cell)
                ? Certainty.SUSPECTED
                : inside.isEmpty() ? Certainty.STATED : inside.getFirst().certainty();
        for (var actor : actors) {
            var why = List.of(new Gloss(start, end, Sentence.of("extraction." + FIELD, actor)));
            found.add(new Candidate(new Perpetrator(actor, certainty), start, end, FIELD, why));
        }
    }

    /** "Boko Haram (suspected)". */
    private boolean doubted(Tokens tokens, Cell cell) {
        for (int token = cell.from(); token < cell.to(); token++) {
            if (words.is(ActorWord.DOUBT, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    /** "It is unclear who kidnapped the two": the text itself says that it does not know. */
    private void unclear(Tokens tokens, Stretch sentence, List<Candidate> found) {
        for (int token = sentence.from(); token + 1 < sentence.to(); token++) {
            if (words.is(ActorWord.UNCLEAR, tokens, token) && tokens.reads(token + 1, "who")) {
                int from = Math.max(sentence.from(), token - 2);
                int to = Math.min(sentence.to(), token + 8);
                int start = tokens.start(from);
                int end = tokens.end(to - 1);
                var why = List.of(new Gloss(start, end, Sentence.of("extraction." + UNCLEAR)));
                found.add(new Candidate(
                        new Perpetrator(ActorRegister.UNIDENTIFIED, Certainty.UNIDENTIFIED), start, end, UNCLEAR, why));
                return;
            }
        }
    }

    /** One claim an actor; nobody in particular, or a mere kind, only where nobody is named for it. */
    @Override
    public List<Candidate> settle(Tokens tokens, List<Candidate> candidates, List<Candidate> before) {
        if (candidates.size() < 2) {
            return candidates;
        }
        var kept = new ArrayList<Candidate>();
        for (var candidate : careful(candidates)) {
            if (recent(kept).noneMatch(it -> same(it, candidate))
                    && (kept.isEmpty() || !head(candidate) && !actor(candidate).equals("security forces"))) {
                kept.add(candidate);
            }
        }
        boolean named = kept.stream().anyMatch(this::named);
        var first = kept.stream().filter(ActorFinder::nobody).findFirst();
        kept.removeIf(it -> nobody(it) && (named || !it.equals(first.orElse(it))));
        kept.removeIf(it -> called(it, kept.getFirst()));
        var all = List.copyOf(kept);
        kept.removeIf(it -> ofClass(it) && all.stream().anyMatch(other -> other != it && tellsMore(other, it)));
        return kept;
    }

    /** Those kept last: in a text that names actors without end, one is held against so many before it. */
    private static Stream<Candidate> recent(List<Candidate> kept) {
        return kept.subList(Math.max(0, kept.size() - BACK), kept.size()).stream();
    }

    /** Whether it names a class of actors of the register, of which there are few. */
    private boolean ofClass(Candidate candidate) {
        return register.named(actor(candidate)).filter(it -> !it.one()).isPresent();
    }

    /** Without a class ("jihadists") that is told of as certain where it is told of as suspected too. */
    private List<Candidate> careful(List<Candidate> candidates) {
        var doubted = candidates.stream()
                .filter(this::doubted)
                .map(ActorFinder::actor)
                .collect(Collectors.toSet());
        if (doubted.isEmpty()) {
            return candidates;
        }
        return candidates.stream()
                .filter(it -> doubted(it)
                        || doubted.stream().noneMatch(other -> register.between(actor(it), other) == Likeness.SAME))
                .toList();
    }

    private boolean doubted(Candidate candidate) {
        return candidate.statement() instanceof Perpetrator who
                && who.certainty() == Certainty.SUSPECTED
                && ofClass(candidate);
    }

    /** Whether one names for certain who the other, a class, only tells the kind of. */
    private boolean tellsMore(Candidate one, Candidate other) {
        var known = register.known(actor(one));
        var kind = register.named(actor(other));
        boolean sure = one.statement() instanceof Perpetrator it && it.certainty() == Certainty.STATED
                || one.start() < other.start();
        return sure
                && kind.isPresent()
                && !kind.get().one()
                && known.isPresent()
                && register.above(known.get()).contains(kind.get().name());
    }

    /** Whether it says who, and it is not forces that may have been called to what others did. */
    private boolean named(Candidate candidate) {
        var kind = register.kind(actor(candidate));
        return !nobody(candidate) && kind != ActorKind.STATE && kind != ActorKind.EXTERNAL;
    }

    /** Whether they are forces that another sentence tells of after others' deed: they were called, or struck back. */
    private boolean called(Candidate candidate, Candidate first) {
        var kind = register.kind(actor(candidate));
        var attackers = register.kind(actor(first));
        return (kind == ActorKind.STATE || kind == ActorKind.EXTERNAL)
                && attackers != ActorKind.STATE
                && attackers != ActorKind.EXTERNAL
                && !first.rule().equals(ActorRoles.BLAMED)
                && candidate.start() > first.end() + APART;
    }

    /** Whether it is a mere word for people: "soldiers", which takes up who was named before. */
    private boolean head(Candidate candidate) {
        var actor = actor(candidate);
        return actor.indexOf(' ') < 0
                && actor.equals(actor.toLowerCase(Locale.ROOT))
                && !candidate.rule().equals(FIELD);
    }

    private boolean same(Candidate one, Candidate other) {
        return register.between(actor(one), actor(other)) == Likeness.SAME;
    }

    private static boolean nobody(Candidate candidate) {
        return actor(candidate).equals(ActorRegister.UNIDENTIFIED);
    }

    private static String actor(Candidate candidate) {
        return candidate.statement() instanceof Perpetrator it ? it.actor() : "";
    }
}
