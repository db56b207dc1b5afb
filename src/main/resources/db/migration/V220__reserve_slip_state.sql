-- A part kept for a second ballot is exchanged or comes back with the rest of its slip, before there is
-- such a ballot; it then becomes a slip in that state. Nothing says with which other part it came.
ALTER TABLE reserve_slip ADD COLUMN state VARCHAR(16) DEFAULT 'GOOD' NOT NULL;
UPDATE reserve_slip SET state = 'SPARE' WHERE spare;
ALTER TABLE reserve_slip DROP COLUMN spare;
ALTER TABLE reserve_slip ALTER COLUMN state DROP DEFAULT;
ALTER TABLE reserve_slip ADD CONSTRAINT reserve_slip_state_known
    CHECK (state IN ('GOOD', 'SPARE', 'EXCHANGED', 'RETURNED', 'WITHDRAWN'));
