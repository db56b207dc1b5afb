-- One row that is written now and then to see whether the database still takes writes; what is
-- written is chance.
CREATE TABLE pulse (
    id   INTEGER NOT NULL,
    beat BIGINT  NOT NULL,
    CONSTRAINT pulse_pk PRIMARY KEY (id),
    CONSTRAINT pulse_one CHECK (id = 1)
);
INSERT INTO pulse (id, beat) VALUES (1, 0);
