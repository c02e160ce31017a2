create index claims_claim_by_replaced on claims_claim (replaces);
