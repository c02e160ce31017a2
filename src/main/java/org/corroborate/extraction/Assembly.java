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

    private final Tokens tokens;
    private final List<Block> blocks;
    private final List<Stretch> mentions;
    private final List<Finding> findings;
    private final Lexicon lexicon;
    private final Map<Finder, List<Candidate>> before = new HashMap<>();
    private final int[] reached;
    private final List<Found> claims = new ArrayList<>();
    private int block;
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
        for (int i = 0; i < findings.size(); i++) {
            others.addAll(settled(i, mention));
        }
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
        own.sort(Comparator.comparingInt(Candidate::end).thenComparingInt(Candidate::start));
        own.forEach(it -> claims.add(it.in(number)));
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
        var finder = findings.get(finding).finder();
        var settled = finder.settle(tokens, mention, inside, before.getOrDefault(finder, List.of()));
        before.put(finder, settled);
        return settled;
    }

    private List<Reading> readings(Stretch mention) {
        var readings = new ArrayList<Reading>();
        while (block < blocks.size() && blocks.get(block).from() < mention.to()) {
            var each = blocks.get(block);
            if (each.kind() != Block.Kind.FURNITURE) {
                for (var sentence : each.sentences()) {
                    var inside = cut(sentence, mention);
                    if (inside.from() < inside.to()) {
                        readings.add(new Reading(each, inside));
                    }
                }
            }
            if (each.to() > mention.to()) {
                break;
            }
            block++;
        }
        return readings;
    }

    private static Stretch cut(Stretch sentence, Stretch mention) {
        return new Stretch(Math.max(sentence.from(), mention.from()), Math.min(sentence.to(), mention.to()));
    }
}
