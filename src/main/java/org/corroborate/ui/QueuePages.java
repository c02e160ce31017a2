package org.corroborate.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.corroborate.review.Queue;
import org.corroborate.review.QueueFilter;
import org.corroborate.review.Queued;

/** The queue, page by page as it comes into view; each page is told of before it is drawn. */
class QueuePages extends AbstractBackEndDataProvider<Queued, Void> {

    private final transient Queue queue;
    private final transient Supplier<QueueFilter> filter;
    private final transient Consumer<List<Queued>> fetched;

    QueuePages(Queue queue, Supplier<QueueFilter> filter, Consumer<List<Queued>> fetched) {
        this.queue = queue;
        this.filter = filter;
        this.fetched = fetched;
    }

    @Override
    public Object getId(Queued queued) {
        return queued.conflict().id();
    }

    @Override
    protected Stream<Queued> fetchFromBackEnd(Query<Queued, Void> asked) {
        var page = queue.page(filter.get(), asked.getOffset(), asked.getLimit());
        fetched.accept(page);
        return page.stream();
    }

    @Override
    protected int sizeInBackEnd(Query<Queued, Void> asked) {
        return Math.toIntExact(queue.count(filter.get()));
    }
}
