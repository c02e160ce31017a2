package org.corroborate.extraction;

import java.util.ArrayList;
import java.util.List;
import org.corroborate.claims.Gloss;
import org.corroborate.claims.Statement.Where;
import org.corroborate.places.Gazetteer;
import org.corroborate.places.Level;
import org.corroborate.shared.Sentence;

/** Where it happened: places by the words that locate them, with the divisions named with them or known to the register. */
final class PlaceFinder implements Finder {

    private final WordTable<PlaceWord> words;
    private final PlaceReader reader;
    private final PlaceDivisions divisions = new PlaceDivisions(Gazetteer.standard());

    PlaceFinder(Vocabulary vocabulary) {
        words = new WordTable<>(PlaceWord.class, "place-words.tsv", vocabulary);
        reader = new PlaceReader(words, new PlaceNames(vocabulary, words));
    }

    @Override
    public List<Candidate> in(Tokens tokens, Block block, Context context) {
        if (block.kind() == Block.Kind.FURNITURE) {
            return List.of();
        }
        var found = new ArrayList<Candidate>();
        if (block.kind() == Block.Kind.HEADING) {
            for (var group : reader.heading(tokens, new Stretch(block.from(), block.to()))) {
                group.names().forEach(it -> found.add(claim(tokens, group, it, block)));
            }
            return found;
        }
        for (var cell : block.cells()) {
            if (cell.column() == Column.PLACE) {
                cell(tokens, cell, block, found);
            }
        }
        if (block.kind() == Block.Kind.FIELD) {
            return found;
        }
        for (var sentence : block.sentences()) {
            for (var group : reader.in(tokens, sentence)) {
                group.names().forEach(it -> found.add(claim(tokens, group, it, block)));
                around(tokens, group, block, found);
            }
        }
        return found;
    }

    /** "the Amil neighbourhood of Baghdad": the town a place lies in is a place of the incident too. */
    private void around(Tokens tokens, PlaceGroup group, Block block, List<Candidate> found) {
        for (var division : group.divisions()) {
            boolean town = division.narrowness() == PlaceName.TOWN;
            if (town && division.first().stream().allMatch(it -> it.level() == Level.TOWN)) {
                found.add(claim(tokens, new PlaceGroup(List.of(division), List.of(), group.rule()), division, block));
            }
        }
    }

    private void cell(Tokens tokens, Cell cell, Block block, List<Candidate> found) {
        if (cell.from() >= cell.to()) {
            return;
        }
        var list = reader.list(tokens, cell.from(), cell.to());
        if (list.isEmpty()) {
            var name = new PlaceName(cell.from(), cell.to(), tokens.slice(cell.from(), cell.to()), 0, List.of());
            found.add(claim(tokens, new PlaceGroup(List.of(name), List.of(), PlaceGroup.CELL), name, block));
            return;
        }
        var group = new PlaceGroup(List.of(list.getFirst()), list.subList(1, list.size()), PlaceGroup.CELL);
        found.add(claim(tokens, group, list.getFirst(), block));
    }

    private Candidate claim(Tokens tokens, PlaceGroup group, PlaceName name, Block block) {
        int start = tokens.start(name.from());
        int end = tokens.end(name.to() - 1);
        var where = divisions.of(name, group.divisions(), block.heading(), tokens.slice(name.from(), name.to()));
        var why = new ArrayList<Gloss>();
        why.add(new Gloss(start, end, Sentence.of("extraction." + group.rule(), where.place())));
        for (var division : group.divisions()) {
            why.add(new Gloss(
                    tokens.start(division.from()),
                    tokens.end(division.to() - 1),
                    Sentence.of("extraction.place-division")));
        }
        return new Candidate(where, start, end, group.rule(), why);
    }

    @Override
    public List<Candidate> settle(Tokens tokens, List<Candidate> candidates, List<Candidate> before) {
        return PlaceChoice.of(tokens, candidates);
    }

    static Where where(Candidate candidate) {
        return (Where) candidate.statement();
    }
}
