package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.corroborate.claims.Statement;

/** Puts together what was found: for each mention its figures, its kind, its dates, places and actors. */
final class Assembly {

    /** What one finder found in the whole text, in the order of the quotes. */
    record Finding(Finder finder, List<Candidate> candidates) {}

    private static final int FEW = 60;

    private final Tokens tokens;
    private final List<Block> blocks;
    private final List<Stretch> mentions;
    private final List<Finding> findings;
    private final Lexicon lexicon;
    private final Map<Finder, List<Candidate>> before = new HashMap<>();
    private final int[] reached;
    private final List<Found> claims = new ArrayList<>();
    private List<Candidate> dates = List.of();
    private int block;
    private int sentence;
    private int number;

    Assembly(Tokens tokens, List<Block> blocks, List<Stretch> mentions, List<Finding> findings, Lexicon lexicon) {
        this.tokens = tokens;
        this.blocks = blocks;
        this.mentions = mentions;
        this.findings = findings;
        this.lexicon = lexicon;
        this.reached = new int[findings.size()];
    }

    List<Found> claims() {
        for (var mention : mentions) {
            mention(mention);
        }
        return claims;
    }

    private void mention(Stretch mention) {
        var readings = readings(mention);
        var own = new ArrayList<>(FigureFinder.of(tokens, readings, lexicon));
        var others = new ArrayList<Candidate>();
        dates = List.of();
        for (int i = 0; i < findings.size(); i++) {
            others.addAll(settled(i, mention));
        }
        own.sort(Comparator.comparingInt(Candidate::start));
        var asides = asides(own, others, readings);
        var kind = KindFinder.of(tokens, readings, own, lexicon);
        boolean dated = others.stream()
                .anyMatch(it -> it.statement() instanceof Statement.When && it.start() >= tokens.start(mention.from()));
        boolean told =
                !own.isEmpty() || kind.isPresent() && dated || others.stream().anyMatch(it -> tells(it.statement()));
        if (!told) {
            return;
        }
        kind.ifPresent(own::add);
        own.addAll(WeaponFinder.of(tokens, readings, lexicon));
        own.addAll(others);
        keep(own);
        asides.forEach(this::keep);
    }

    /** A mention with a page of claims is a list, and tells nothing by the way. */
    private List<List<Candidate>> asides(List<Candidate> own, List<Candidate> others, List<Reading> readings) {
        if (dates.size() < 2 || own.size() + others.size() > FEW) {
            return List.of();
        }
        var whole = new ArrayList<>(own);
        whole.addAll(others);
        var asides = Asides.from(whole, dates, readings, tokens);
        own.retainAll(whole);
        others.retainAll(whole);
        return asides;
    }

    private void keep(List<Candidate> mention) {
        mention.sort(Comparator.comparingInt(Candidate::end).thenComparingInt(Candidate::start));
        mention.forEach(it -> claims.add(it.in(number)));
        number++;
    }

    /** A place or a date alone makes no incident. */
    private static boolean tells(Statement statement) {
        return statement instanceof Statement.Perpetrator || statement instanceof Statement.Responsibility;
    }

    private List<Candidate> settled(int finding, Stretch mention) {
        var candidates = findings.get(finding).candidates();
        var inside = new ArrayList<Candidate>();
        int from = tokens.start(mention.from());
        int end = tokens.end(mention.to() - 1);
        int at = reached[finding];
        while (at < candidates.size() && candidates.get(at).start() < end) {
            if (candidates.get(at).start() >= from) {
                inside.add(candidates.get(at));
            }
            at++;
        }
        reached[finding] = at;
        if (!inside.isEmpty() && inside.getFirst().statement() instanceof Statement.When) {
            dates = inside;
        }
        var finder = findings.get(finding).finder();
        var settled = finder.settle(tokens, mention, inside, before.getOrDefault(finder, List.of()));
        before.put(finder, settled);
        return settled;
    }

    private List<Reading> readings(Stretch mention) {
        var readings = new ArrayList<Reading>();
        while (block < blocks.size() && blocks.get(block).from() < mention.to()) {
            var each = blocks.get(block);
            var sentences = each.kind() == Block.Kind.FURNITURE ? List.<Stretch>of() : each.sentences();
            while (sentence < sentences.size() && sentences.get(sentence).from() < mention.to()) {
                var inside = cut(sentences.get(sentence), mention);
                if (inside.from() < inside.to()) {
                    readings.add(new Reading(each, inside));
                }
                if (sentences.get(sentence).to() > mention.to()) {
                    return readings;
                }
                sentence++;
            }
            if (sentence < sentences.size()) {
                return readings;
            }
            sentence = 0;
            block++;
        }
        return readings;
    }

    private static Stretch cut(Stretch sentence, Stretch mention) {
        return new Stretch(Math.max(sentence.from(), mention.from()), Math.min(sentence.to(), mention.to()));
    }
}
