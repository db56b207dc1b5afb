-- A slip may be voided alone: given up in an exchange, brought back unused, or never handed out.
-- Which slip took its place, when, and for whom is kept nowhere.
ALTER TABLE slip DROP CONSTRAINT slip_state_known;
ALTER TABLE slip ALTER COLUMN state SET DATA TYPE VARCHAR(12);
ALTER TABLE slip ADD CONSTRAINT slip_state_known CHECK (state IN
    ('GOOD', 'SPARE', 'VOID', 'EXCHANGED', 'RETURNED', 'WITHDRAWN'));

-- Why slips that were handed out did not come back; it counts for this number of slips alone.
CREATE TABLE missing_slips (
    poll_uuid   VARCHAR(24)   NOT NULL,
    missing     INTEGER       NOT NULL,
    explanation VARCHAR(2000) NOT NULL,
    CONSTRAINT missing_slips_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT missing_slips_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT missing_slips_some CHECK (missing > 0)
);
