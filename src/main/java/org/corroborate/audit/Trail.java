package org.corroborate.audit;

import org.corroborate.shared.AuditedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears every audited event and writes its entry in the act's own transaction, as that transaction's last work: so the
 * head of the chain is held only for the moment of the commit, and long work does not make others wait.
 */
@Component
class Trail {

    private final Chain chain;

    Trail(Chain chain) {
        this.chain = chain;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void hear(AuditedEvent event) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("An act that only reads leaves no entry: " + event.act());
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                chain.append(event);
            }
        });
    }
}
