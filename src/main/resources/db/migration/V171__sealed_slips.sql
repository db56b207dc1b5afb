-- Slips that nobody used, and spoilt ones, sealed before the box was opened; how many, and who saw it.
CREATE TABLE sealed_slips (
    poll_uuid      VARCHAR(24)  NOT NULL,
    unused         INTEGER      NOT NULL,
    spoilt         INTEGER      NOT NULL,
    first_witness  VARCHAR(100) NOT NULL,
    second_witness VARCHAR(100) NOT NULL,
    CONSTRAINT sealed_slips_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT sealed_slips_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT sealed_slips_counted CHECK (unused >= 0 AND spoilt >= 0),
    CONSTRAINT sealed_slips_two_witnesses CHECK (first_witness <> second_witness)
);
