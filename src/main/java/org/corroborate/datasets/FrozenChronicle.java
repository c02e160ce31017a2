package org.corroborate.datasets;

import java.util.List;
import java.util.Optional;
import org.corroborate.incidents.IncidentId;
import org.corroborate.review.Chronicle;
import org.corroborate.review.Moment;
import org.corroborate.shared.Sentence;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Component;

/** Tells the timeline of an incident which releases froze it. */
@Component
class FrozenChronicle implements Chronicle {

    private final ReleasesRepository releases;

    FrozenChronicle(ReleasesRepository releases) {
        this.releases = releases;
    }

    @Override
    public List<Moment> of(IncidentId incident) {
        return releases.frozen(incident).stream()
                .map(it -> new Moment(
                        it.at(),
                        Moment.What.RELEASED,
                        sentence(it),
                        Optional.of(it.by()),
                        new Subject("release", "" + it.number())))
                .toList();
    }

    private static Sentence sentence(ReleasesRepository.Frozen it) {
        return it.best().isEmpty() && it.low().isEmpty()
                ? Sentence.of("datasets.froze", "" + it.number())
                : Sentence.of(
                        "datasets.froze-figures", "" + it.number(), said(it.low()), said(it.best()), said(it.high()));
    }

    private static String said(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
