ALTER TABLE closed_ballot ALTER COLUMN hash SET NOT NULL;
ALTER TABLE closed_ballot DROP CONSTRAINT closed_ballot_slip;
ALTER TABLE closed_ballot DROP CONSTRAINT closed_ballot_tracker_form;
ALTER TABLE closed_ballot DROP CONSTRAINT closed_ballot_tracker_once;
ALTER TABLE closed_ballot DROP COLUMN tracker;
ALTER TABLE closed_ballot ADD CONSTRAINT closed_ballot_once UNIQUE (hash);
ALTER TABLE closed_ballot ADD CONSTRAINT closed_ballot_hash_form CHECK (OCTET_LENGTH(hash) = 32);
