package org.corroborate.sources;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.corroborate.shared.AccountId;
import org.springframework.stereotype.Service;

/** The documents received, their texts, and how far each has come. */
@Service
public class Documents {

    /** Keeps a file as a document and sets it on its way; the same bytes twice are the same document. */
    public Received receive(Arrival arrival, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    public List<Document> all() {
        throw new UnsupportedOperationException("follows");
    }

    public Document document(DocumentId id) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<Document> byNumber(int number) {
        throw new UnsupportedOperationException("follows");
    }

    /** The newest text read from a document; none before it is read, and where it cannot be. */
    public Optional<DocumentText> text(DocumentId document) {
        throw new UnsupportedOperationException("follows");
    }

    public DocumentText text(TextId id) {
        throw new UnsupportedOperationException("follows");
    }

    /** The bytes as received; the caller closes the stream. */
    public InputStream bytes(DocumentId document) {
        throw new UnsupportedOperationException("follows");
    }

    public List<Progress> progress() {
        throw new UnsupportedOperationException("follows");
    }

    public Progress progress(DocumentId document) {
        throw new UnsupportedOperationException("follows");
    }

    /** Has a document read once more, by today's reader: adds a text, the earlier ones stay. */
    public void readAgain(DocumentId document, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    /** Stops what the workbench still does with a document; what it has done stays. */
    public void cancel(DocumentId document, AccountId by) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<NearCopy> nearCopyOf(DocumentId document) {
        throw new UnsupportedOperationException("follows");
    }

    public Optional<Source> source(SourceId id) {
        throw new UnsupportedOperationException("follows");
    }
}
