package org.corroborate.datasets;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corroborate.accounts.ForEditors;
import org.corroborate.conflicts.MethodName;
import org.corroborate.incidents.Incidents;
import org.corroborate.shared.AccountId;
import org.corroborate.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The releases of the dataset: what would stand in the next, and those that were frozen. */
@Service
@Transactional(readOnly = true)
public class Releases {

    private final Gathering gathering;
    private final Freezing freezing;
    private final ReleasesRepository releases;
    private final Incidents incidents;

    Releases(Gathering gathering, Freezing freezing, ReleasesRepository releases, Incidents incidents) {
        this.gathering = gathering;
        this.freezing = freezing;
        this.releases = releases;
        this.incidents = incidents;
    }

    /** The rows as a release under this method would have them now, the earliest day first. */
    public List<Row> preview(MethodName method) {
        return gathering.rows(method);
    }

    /** What the checks say of these rows. */
    public List<Check> checks(List<Row> rows) {
        return Checks.of(rows);
    }

    /** What changed since the newest release; everything is added where there is none. */
    public List<Change> changes(List<Row> rows) {
        return Changes.between(newest(), rows, incidents::nowPartOf);
    }

    /** Freezes the next release. It is refused while a check that stops does not hold. */
    @ForEditors
    @Transactional
    public Release freeze(MethodName method, AccountId by) {
        return freezing.freeze(method, newest(), by);
    }

    private List<Row> newest() {
        var all = releases.all();
        return all.isEmpty() ? List.of() : rows(all.getFirst().id());
    }

    /** The newest first. */
    public List<Release> all() {
        return releases.all();
    }

    public Release release(int number) {
        return releases.byNumber(number).orElseThrow(() -> new Refusal("datasets.unknown", "" + number));
    }

    /** The rows as they were frozen. */
    public List<Row> rows(ReleaseId release) {
        var bytes = new ByteArrayOutputStream();
        write(release, "rows.json", bytes);
        return RowsJson.read(bytes.toByteArray());
    }

    /** What changed in this release since the one before it. */
    public List<Change> changesIn(ReleaseId release) {
        var before = releases.before(release).map(it -> rows(it.id())).orElse(List.of());
        return Changes.between(before, rows(release), incidents::nowPartOf);
    }

    /** The files by name, SHA256SUMS last. */
    public Map<String, ReleaseFile> files(ReleaseId release) {
        var files = new LinkedHashMap<String, ReleaseFile>();
        releases.files(release).forEach(it -> files.put(it.name(), it));
        return files;
    }

    /** Writes a file of a release, byte for byte as it was frozen. */
    public void write(ReleaseId release, String file, OutputStream to) {
        if (!files(release).containsKey(file)) {
            throw new Refusal("datasets.no-such-file", file);
        }
        releases.write(release, file, to);
    }
}
