package org.corroborate.claims;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.corroborate.shared.AccountId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who made a claim, as columns of its row, and back; an extractor's reasons stand there as JSON. */
final class OriginColumns {

    static final String NAMES = "extractor, extractor_version, rule, why, account";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Gloss>> GLOSSES = new TypeReference<>() {};

    private OriginColumns() {}

    static void write(Origin origin, MapSqlParameterSource row) {
        for (var name : NAMES.split(", *")) {
            row.addValue(name, null);
        }
        switch (origin) {
            case Origin.Extractor it ->
                row.addValue("extractor", it.name())
                        .addValue("extractor_version", it.version())
                        .addValue("rule", it.rule())
                        .addValue("why", JSON.writeValueAsString(it.why()));
            case Origin.Person it -> row.addValue("account", it.account().value());
        }
    }

    static Origin read(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        return account != null
                ? new Origin.Person(new AccountId(account))
                : new Origin.Extractor(
                        row.getString("extractor"),
                        row.getString("extractor_version"),
                        row.getString("rule"),
                        JSON.readValue(row.getString("why"), GLOSSES));
    }
}
