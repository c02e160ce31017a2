package org.corroborate;

import static org.corroborate.TestWorkbench.until;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.corroborate.claims.Attribute;
import org.corroborate.claims.Claim;
import org.corroborate.claims.Count;
import org.corroborate.claims.MentionId;
import org.corroborate.claims.Precision;
import org.corroborate.claims.Quote;
import org.corroborate.claims.Statement;
import org.corroborate.conflicts.Conflict;
import org.corroborate.conflicts.Conflicts;
import org.corroborate.incidents.IncidentId;
import org.corroborate.incidents.Incidents;
import org.corroborate.review.Review;
import org.corroborate.shared.AccountId;
import org.corroborate.sources.Arrival;
import org.corroborate.sources.Document;
import org.corroborate.sources.DocumentText;
import org.corroborate.sources.Documents;
import org.corroborate.sources.Stage;

/** A reviewer's desk: papers in which nothing is found by itself, and claims put on their words one by one. */
public final class Desk implements AutoCloseable {

    private static final String PAPER = "This paper %s has words for nine and for eight and for a day and a town.";

    private final TestWorkbench workbench;
    private final AccountId me;

    public Desk(Path data) {
        workbench = TestWorkbench.on(data);
        me = signIn();
    }

    /** Signs this thread in, as somebody who may do everything. */
    public static AccountId signIn() {
        return TestWorkbench.signIn("READER", "REVIEWER", "ADJUDICATOR", "EDITOR", "ADMINISTRATOR");
    }

    public AccountId me() {
        return me;
    }

    public <T> T the(Class<T> bean) {
        return workbench.the(bean);
    }

    /** A paper that came by itself, read and compared. */
    public DocumentText paper() {
        return paper(PAPER.formatted(UUID.randomUUID()));
    }

    public DocumentText paper(String content) {
        var bytes = new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        var arrival = new Arrival(
                "paper.txt", bytes, Optional.empty(), Optional.of("Publisher " + UUID.randomUUID()), Optional.empty());
        Document document = the(Documents.class).receive(arrival, me).document();
        until(() -> the(Documents.class).progress(document.id()).reached() == Stage.COMPARED);
        return the(Documents.class).text(document.id()).orElseThrow();
    }

    /** A paper that reports so many killed in a town on a day: its claim about the dead. */
    public Claim report(LocalDate day, String town, Count killed) {
        var paper = paper();
        var when = add(paper, Optional.empty(), new Statement.When(day, day, Precision.DAY), "a day");
        add(paper, Optional.of(when.mention()), new Statement.Where(town, "", ""), "a town");
        return add(paper, Optional.of(when.mention()), killed(killed), "nine");
    }

    public static Statement killed(Count count) {
        return new Statement.Figure(Attribute.FATALITIES, count, "soldiers", false, false, "");
    }

    public Claim add(DocumentText paper, Optional<MentionId> mention, Statement statement, String words) {
        var start = paper.content().indexOf(words);
        var quote = new Quote(paper.id(), start, start + words.length(), words);
        return the(Review.class).add(paper.id(), mention, statement, quote, me);
    }

    public IncidentId incident(Claim claim) {
        return the(Incidents.class).of(claim.mention()).orElseThrow();
    }

    public List<Conflict> conflicts(Claim claim) {
        return the(Conflicts.class).of(incident(claim));
    }

    @Override
    public void close() {
        workbench.close();
    }
}
