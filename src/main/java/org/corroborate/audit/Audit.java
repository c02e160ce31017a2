package org.corroborate.audit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.corroborate.accounts.ForReaders;
import org.corroborate.audit.Verification.Whole;
import org.corroborate.shared.Subject;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The trail: what was done, when, by whom. It is only ever read here; acts write it by being done. */
@Service
public class Audit {

    private static final int PAGE = 2000;

    private final EntryRepository entries;
    private final Clock clock;

    Audit(EntryRepository entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @ForReaders
    @Transactional(readOnly = true)
    public List<Entry> newest(EntryFilter filter, int offset, int limit) {
        return read(entries.newest(RowFilter.of(filter), offset, limit));
    }

    @ForReaders
    @Transactional(readOnly = true)
    public long count(EntryFilter filter) {
        return entries.count(RowFilter.of(filter));
    }

    @ForReaders
    @Transactional(readOnly = true)
    public Optional<Entry> entry(long number) {
        return entries.after(number - 1, 1).stream()
                .filter(it -> it.number() == number)
                .map(Reader::entry)
                .findFirst();
    }

    /** The entries after a number, the oldest first: what happened since somebody looked last. */
    @ForReaders
    @Transactional(readOnly = true)
    public List<Entry> after(long number, int atMost) {
        return read(entries.after(number, atMost));
    }

    /** The history of one thing, newest first. */
    @ForReaders
    @Transactional(readOnly = true)
    public List<Entry> about(Subject subject) {
        return read(entries.about(subject));
    }

    /** The kinds of acts there are entries of, for choosing one. */
    @ForReaders
    @Transactional(readOnly = true)
    public List<String> acts() {
        return entries.acts();
    }

    /** The newest entry, to be written down elsewhere. */
    @Transactional(readOnly = true)
    public Checkpoint head() {
        return entries.head();
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify() {
        return verify(List.of());
    }

    /** Checks every entry, and that those written down elsewhere are still what they were. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(List<Checkpoint> keptElsewhere) {
        var examination = new Examination(keptElsewhere);
        for (var page = entries.after(Long.MIN_VALUE, PAGE);
                !page.isEmpty();
                page = entries.after(examination.last().number(), PAGE)) {
            for (var entry : page) {
                var broken = examination.next(entry);
                if (broken.isPresent()) {
                    return broken.get();
                }
            }
        }
        var end = examination.end(entries.head());
        return end.isPresent()
                ? end.get()
                : new Whole(examination.last().number(), examination.last().seal(), clock.instant());
    }

    /** Every entry as one line of canonical JSON with its seal: enough to check the chain without the workbench. */
    @ForReaders
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void export(OutputStream out) {
        try {
            var lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            for (var page = entries.after(0, PAGE);
                    !page.isEmpty();
                    page = entries.after(page.getLast().number(), PAGE)) {
                for (var entry : page) {
                    lines.write(entry.line());
                    lines.write('\n');
                }
            }
            lines.flush();
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }

    private static List<Entry> read(List<Written> entries) {
        return entries.stream().map(Reader::entry).toList();
    }
}
