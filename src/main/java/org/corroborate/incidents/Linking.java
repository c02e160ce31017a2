package org.corroborate.incidents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Which mentions tell of one incident: a pure function, the same in whichever order the reports come.
 *
 * <p>When a document arrives, linking all again gives what linking only the touched mentions gives: those that share a
 * block with one of its mentions, with all that are in one incident with them or proposed for it, and so on along links
 * until nothing is added.
 */
public final class Linking {

    private Linking() {}

    /** The incidents in the order of their first mentions. */
    public static List<LinkedIncident> link(Collection<Report> reports, Judgements people) {
        var linked = new ArrayList<LinkedIncident>();
        link(reports, people, linked::add);
        return linked;
    }

    /** The same for so many reports that neither they nor the incidents are held at once. */
    public static void link(Iterable<Report> reports, Judgements people, Consumer<LinkedIncident> to) {
        var mentions = AllTraits.of(reports);
        var edges = Pairing.edges(mentions);
        var clusters = Clusters.of(mentions, edges, people);
        new Telling(mentions, edges, clusters, people).tell(to);
    }

    /** The blocks a mention lies in; mentions that share none are never weighed against each other. */
    public static Set<Long> blocks(Report report) {
        return Blocks.of(TraitsReader.read(report));
    }
}
