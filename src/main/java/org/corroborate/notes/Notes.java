package org.corroborate.notes;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corroborate.accounts.Account;
import org.corroborate.accounts.Accounts;
import org.corroborate.accounts.ForReaders;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes and questions about anything, and who is to read them. */
@Service
@Transactional
public class Notes {

    /** Those who judge, edit or administer; a reader reads. */
    private static final String COLLEAGUES = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMINISTRATOR')";

    private static final int LONGEST = 4000;

    private final NotesRepository notes;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notes(NotesRepository notes, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.notes = notes;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a note or a question. Whoever is named in it with an at sign finds it in their inbox.
     *
     * @param about the thing itself first, then what it is part of
     */
    @PreAuthorize(COLLEAGUES)
    public Note write(List<Subject> about, boolean question, String words, AccountId by) {
        return keep(about, question, words, Optional.empty(), by);
    }

    /** Adds an answer to a thread; whoever wrote in it before finds it in their inbox. */
    @PreAuthorize(COLLEAGUES)
    public Note answer(NoteId thread, String words, AccountId by) {
        var first = note(thread);
        return keep(first.about(), false, words, Optional.of(first.thread()), by);
    }

    /** Settles a question, or opens it again. */
    @PreAuthorize(COLLEAGUES)
    public void settle(NoteId thread, boolean settled, AccountId by) {
        var first = note(thread);
        var now = notes.settlings(List.of(first.id())).get(first.id());
        if (!first.question() || (now != null && now.settled()) == settled) {
            return;
        }
        var settling = new Settling(first.id(), settled, by, clock.instant());
        notes.add(settling);
        events.publishEvent(new QuestionSettled(first, settling));
    }

    public Note note(NoteId id) {
        return notes.byId(id).orElseThrow(() -> new Refusal("shared.unknown", "note " + id.value()));
    }

    /** The threads about a thing and about its parts, open questions first, then the newest. */
    @ForReaders
    @Transactional(readOnly = true)
    public List<NoteThread> about(Subject subject) {
        var all = notes.about(subject);
        var answers = all.stream().filter(it -> it.answers().isPresent()).collect(groupingBy(Note::thread));
        var firsts = all.stream().filter(it -> it.answers().isEmpty()).toList();
        var settled = notes.settlings(firsts.stream().map(Note::id).toList());
        return firsts.reversed().stream()
                .map(it -> new NoteThread(
                        it, answers.getOrDefault(it.id(), List.of()), Optional.ofNullable(settled.get(it.id()))))
                .sorted((one, other) -> Boolean.compare(other.open(), one.open()))
                .toList();
    }

    /** What is to be read by a person, the newest first. */
    @ForReaders
    @Transactional(readOnly = true)
    public List<Received> inbox(AccountId account, int most) {
        var seen = notes.seen(account);
        return notes.reaching(account, most).stream()
                .map(it -> new Received(it, !seen.contains(it.id())))
                .toList();
    }

    @ForReaders
    @Transactional(readOnly = true)
    public int unread(AccountId account) {
        return notes.unread(account);
    }

    /** That a person has read notes is kept for them alone; nobody else is told, and the trail is not. */
    @ForReaders
    public void read(Collection<NoteId> read, AccountId account) {
        notes.see(read, account, clock.instant());
    }

    /** Those who can be named in a note. */
    @ForReaders
    @Transactional(readOnly = true)
    public Map<AccountId, String> people() {
        return accounts.all().stream()
                .filter(Account::open)
                .collect(java.util.stream.Collectors.toMap(Account::id, Account::name));
    }

    private Note keep(List<Subject> about, boolean question, String words, Optional<NoteId> answers, AccountId by) {
        var said = words.strip();
        if (said.isEmpty()) {
            throw new Refusal("notes.empty");
        }
        if (said.length() > LONGEST) {
            throw new Refusal("notes.too-long", String.valueOf(LONGEST));
        }
        var open = accounts.all().stream().filter(Account::open).toList();
        var named = Named.in(said, open).stream().filter(it -> !it.equals(by)).toList();
        var note = new Note(NoteId.create(), about, question, said, answers, named, by, clock.instant());
        notes.add(note);
        var reaches = new HashSet<>(named);
        answers.ifPresent(it -> reaches.addAll(notes.writers(it)));
        reaches.remove(by);
        events.publishEvent(new NoteWritten(note, reaches));
        return note;
    }
}
