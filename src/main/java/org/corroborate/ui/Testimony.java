package org.corroborate.ui;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.sources.Document;
import org.corroborate.sources.TextId;

/** What one document says of one incident: the claims that stand, in the order of its text. */
record Testimony(Document document, TextId text, List<Claim> claims) {

    Testimony {
        claims = claims.stream()
                .sorted(Comparator.comparingInt(it -> it.quote().start()))
                .toList();
    }

    List<Claim> about(Attribute attribute) {
        return claims.stream().filter(it -> it.attribute() == attribute).toList();
    }

    Stream<Exhibit> exhibits(Attribute attribute) {
        return about(attribute).stream().map(it -> new Exhibit(it, document));
    }
}
