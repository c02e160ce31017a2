-- Acts done at once belong together, and are taken back together.
alter table review_act add column batch uuid;
create index review_act_by_batch on review_act (batch);

-- Decisions that the person took back themselves: the decision stays, and no longer speaks.
create table review_decision_back (
    decision uuid primary key references review_decision,
    by_account uuid not null,
    at timestamp(6) with time zone not null
);
create index review_decision_by_account on review_decision (by_account, at);
create index review_decided_claim_by_claim on review_decided_claim (claim);
