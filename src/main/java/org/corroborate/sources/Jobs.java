package org.corroborate.sources;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.corroborate.shared.AccountId;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The background: a durable queue (db-scheduler) of documents on their way, with two workers. What was cut off by a crash
 * goes on at the next start.
 */
@Component
class Jobs implements SmartLifecycle {

    private static final String NAME = "corroborate";
    private static final int MOST_TRIES = 6;

    private final Vault vault;
    private final Pipeline pipeline;
    private final JourneysRepository journeys;
    private final JobsRepository picked;
    private final Clock clock;
    private final CustomTask<Void> task;
    private final Scheduler scheduler;
    private volatile boolean running;

    Jobs(
            DataSource dataSource,
            Vault vault,
            Pipeline pipeline,
            JourneysRepository journeys,
            JobsRepository picked,
            Clock clock) {
        this.vault = vault;
        this.pipeline = pipeline;
        this.journeys = journeys;
        this.picked = picked;
        this.clock = clock;
        this.task = Tasks.custom("document", Void.class).onFailure(this::later).execute(this::run);
        this.scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), task)
                .tableName("sources_job")
                .schedulerName(new SchedulerName.Fixed(NAME))
                .threads(2)
                .executorService(Uninterrupted.workers(2))
                .dueExecutor(Uninterrupted.workers(1))
                .housekeeperExecutor(Uninterrupted.housekeeper())
                .pollingInterval(Duration.ofSeconds(1))
                .heartbeatInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(20))
                .build();
    }

    /** Sends a document on its way; to be called in the transaction that makes the reason for it. */
    void begin(DocumentId document, AccountId by) {
        journeys.begin(document, by, clock.instant());
        schedule(journeys.newest(document).orElseThrow());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
                pipeline.tell(document);
            }
        });
    }

    @Override
    public void start() {
        vault.open();
        picked.release(NAME);
        journeys.underway(pipeline.last()).stream()
                .filter(it -> it.goesOnTo(pipeline.last()))
                .forEach(this::schedule);
        scheduler.start();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        scheduler.stop();
    }

    /** Once stopped, the queue is over: it is not set aside while another context runs, and begun again. */
    @Override
    public boolean isPauseable() {
        return false;
    }

    /** Before the web server opens its doors, and after it has closed them. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void schedule(Journey journey) {
        var name = journey.document().value() + "/" + journey.number();
        scheduler.scheduleIfNotExists(task.instance(name), Instant.now());
    }

    private CompletionHandler<Void> run(TaskInstance<Void> instance, ExecutionContext context) {
        var closing = context.getSchedulerState();
        pipeline.goOn(document(instance.getId()), closing::isShuttingDown);
        return (complete, operations) -> {
            if (closing.isShuttingDown()) {
                operations.reschedule(complete, Instant.now());
            } else {
                operations.remove();
            }
        };
    }

    /** Passing trouble: once more after 2, 4, 8 … seconds; then no more. */
    private void later(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        var failures = failed.getExecution().consecutiveFailures;
        if (failures + 1 < MOST_TRIES) {
            operations.reschedule(failed, Instant.now().plusSeconds(2L << failures));
        } else {
            pipeline.giveUp(document(failed.getExecution().taskInstance.getId()));
            operations.remove();
        }
    }

    private static DocumentId document(String instance) {
        return new DocumentId(UUID.fromString(instance.substring(0, instance.indexOf('/'))));
    }
}
