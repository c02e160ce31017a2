package org.corroborate.review;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.corroborate.claims.Count;
import org.corroborate.claims.Statement;
import tools.jackson.databind.json.JsonMapper;

/** A statement as one line of text, and back, where it is kept apart from claims. */
final class StatementJson {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Statement.Figure.class, name = "figure"),
        @Type(value = Statement.Perpetrator.class, name = "perpetrator"),
        @Type(value = Statement.Responsibility.class, name = "responsibility"),
        @Type(value = Statement.When.class, name = "when"),
        @Type(value = Statement.Where.class, name = "where"),
        @Type(value = Statement.Weapon.class, name = "weapon"),
        @Type(value = Statement.Type.class, name = "type")
    })
    private interface Statements {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Count.Exactly.class, name = "exact"),
        @Type(value = Count.AtLeast.class, name = "at_least"),
        @Type(value = Count.MoreThan.class, name = "more_than"),
        @Type(value = Count.UpTo.class, name = "up_to"),
        @Type(value = Count.About.class, name = "about"),
        @Type(value = Count.Between.class, name = "range"),
        @Type(value = Count.Vague.class, name = "vague")
    })
    private interface Counts {}

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Statement.class, Statements.class)
            .addMixIn(Count.class, Counts.class)
            .build();

    private StatementJson() {}

    static String write(Statement statement) {
        return JSON.writerFor(Statement.class).writeValueAsString(statement);
    }

    static Statement read(String line) {
        return JSON.readValue(line, Statement.class);
    }
}
