package org.corroborate.sources;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.corroborate.shared.Agent;
import org.corroborate.shared.Refusal;
import org.corroborate.shared.Sentence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes documents along their way, step by step, each step with its note of the stage in one transaction. The steps are
 * asked for late: they use the documents, which use this.
 */
@Component
class Pipeline {

    private static final Logger log = LoggerFactory.getLogger(Pipeline.class);
    private static final Agent ITSELF = new Agent.Job("pipeline", "1");

    /** The steps ask services that want somebody who may read. */
    private static final Authentication AS_READER = UsernamePasswordAuthenticationToken.authenticated(
            "pipeline", "", AuthorityUtils.createAuthorityList("ROLE_READER"));

    /** Steps after {@link Stage#PROPOSED} look at all documents, so only one of them is taken at a time. */
    private final ReentrantLock overview = new ReentrantLock();

    private final ReadingStep reading;
    private final ObjectProvider<Step> beans;
    private final JourneysRepository journeys;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Pipeline(
            ReadingStep reading,
            ObjectProvider<Step> beans,
            JourneysRepository journeys,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.beans = beans;
        this.journeys = journeys;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /** The furthest stage that this workbench knows a step to. */
    Stage last() {
        return beans.stream().map(Step::reaches).max(Comparator.naturalOrder()).orElse(Stage.READ);
    }

    /** Takes all steps still before a document; throws on passing trouble, to be called again later. */
    void goOn(DocumentId document, BooleanSupplier closing) {
        SecurityContextHolder.setContext(new SecurityContextImpl(AS_READER));
        try {
            allSteps(document, closing);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private void allSteps(DocumentId document, BooleanSupplier closing) {
        for (var journey = journeys.newest(document);
                journey.filter(it -> it.goesOnTo(last())).isPresent() && !closing.getAsBoolean();
                journey = journeys.newest(document)) {
            oneStep(journey.get());
        }
    }

    /** Ends a journey for a lasting reason, or because somebody wants it to; nothing where it has ended already. */
    void halt(DocumentId document, Sentence why, Agent by) {
        transaction.executeWithoutResult(
                _ -> journeys.newest(document).filter(it -> it.goesOnTo(last())).ifPresent(it -> {
                    journeys.halt(it, why, clock.instant());
                    events.publishEvent(new DocumentStopped(document, it.reached(), why, by, clock.instant()));
                }));
        tell(document);
    }

    void giveUp(DocumentId document) {
        halt(document, Sentence.of("sources.gave-up"), ITSELF);
    }

    /** Lets screens know where a document is; to be called after the transaction. */
    void tell(DocumentId document) {
        journeys.newest(document)
                .ifPresent(journey -> events.publishEvent(new DocumentAdvanced(journey.progress(last()))));
    }

    private void oneStep(Journey journey) {
        try {
            if (journey.reached() == Stage.KEPT) {
                reading.take(journey);
            } else {
                take(next(journey.reached()), journey);
            }
            tell(journey.document());
        } catch (Refusal lasting) {
            halt(journey.document(), lasting.sentence(), ITSELF);
        } catch (DataAccessException | TransactionException | UncheckedIOException passing) {
            throw passing;
        } catch (RuntimeException | StackOverflowError fault) {
            log.error(
                    "Document {} could not be taken further than {}.",
                    journey.document().value(),
                    journey.reached(),
                    fault);
            halt(journey.document(), Sentence.of("sources.failed"), ITSELF);
        }
    }

    private void take(Stage stage, Journey journey) {
        var alone = stage.compareTo(Stage.PROPOSED) > 0;
        if (alone) {
            overview.lock();
        }
        try {
            transaction.executeWithoutResult(_ -> {
                // Somebody may have stopped it while it waited for its turn.
                if (journeys.newest(journey.document()).equals(Optional.of(journey))) {
                    steps(stage).forEach(step -> step.take(journey.document()));
                    journeys.reach(journey, stage, clock.instant());
                    if (stage == last()) {
                        journeys.end(journey);
                    }
                }
            });
        } finally {
            if (alone) {
                overview.unlock();
            }
        }
    }

    private Stage next(Stage reached) {
        return beans.stream()
                .map(Step::reaches)
                .filter(stage -> stage.compareTo(reached) > 0)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private List<Step> steps(Stage stage) {
        return beans.orderedStream().filter(step -> step.reaches() == stage).toList();
    }
}
