package org.corroborate.datasets;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.corroborate.conflicts.MethodName;
import org.corroborate.shared.AccountId;
import org.springframework.stereotype.Service;

/** The releases of the dataset: what would stand in the next, and those that were frozen. */
@Service
public class Releases {

    /** The rows as a release under this method would have them now, the earliest day first. */
    public List<Row> preview(MethodName method) {
        throw new UnsupportedOperationException("follows");
    }

    /** What the checks say of these rows. */
    public List<Check> checks(List<Row> rows) {
        throw new UnsupportedOperationException("follows");
    }

    /** What changed since the newest release; everything is added where there is none. */
    public List<Change> changes(List<Row> rows) {
        throw new UnsupportedOperationException("follows");
    }

    /** Freezes the next release. It is refused while a check that stops does not hold. */
    public Release freeze(MethodName method, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** The newest first. */
    public List<Release> all() {
        throw new UnsupportedOperationException("follows");
    }

    public Release release(int number) {
        throw new UnsupportedOperationException("follows");
    }

    /** The rows as they were frozen. */
    public List<Row> rows(ReleaseId release) {
        throw new UnsupportedOperationException("follows");
    }

    /** What changed in this release since the one before it. */
    public List<Change> changesIn(ReleaseId release) {
        throw new UnsupportedOperationException("follows");
    }

    /** The files by name, SHA256SUMS last. */
    public Map<String, ReleaseFile> files(ReleaseId release) {
        throw new UnsupportedOperationException("follows");
    }

    /** Writes a file of a release, byte for byte as it was frozen. */
    public void write(ReleaseId release, String file, OutputStream to) {
        throw new UnsupportedOperationException("follows");
    }
}
