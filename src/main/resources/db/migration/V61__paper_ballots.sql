-- A slip may be given up for a paper ballot. Who took one, and when, is kept nowhere.
ALTER TABLE slip DROP CONSTRAINT slip_state_known;
ALTER TABLE slip ADD CONSTRAINT slip_state_known CHECK (state IN
    ('GOOD', 'SPARE', 'VOID', 'EXCHANGED', 'RETURNED', 'WITHDRAWN', 'PAPER'));

-- How many paper ballots a poll expects; without a row it takes none.
CREATE TABLE paper_plan (
    poll_uuid VARCHAR(24) NOT NULL,
    expected  INTEGER     NOT NULL,
    CONSTRAINT paper_plan_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT paper_plan_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT paper_plan_sane CHECK (expected >= 0 AND expected <= 5000)
);

-- What a teller counted on paper; two tellers count without seeing each other's numbers.
CREATE TABLE paper_entry (
    poll_uuid VARCHAR(24)    NOT NULL,
    keyed_by  VARCHAR(64)    NOT NULL,
    numbers   VARCHAR(20000) NOT NULL,
    CONSTRAINT paper_entry_pk PRIMARY KEY (poll_uuid, keyed_by),
    CONSTRAINT paper_entry_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid)
);

-- The paper count that two tellers agreed on.
CREATE TABLE paper_count (
    poll_uuid     VARCHAR(24)    NOT NULL,
    numbers       VARCHAR(20000) NOT NULL,
    first_teller  VARCHAR(64)    NOT NULL,
    second_teller VARCHAR(64)    NOT NULL,
    third_look    BOOLEAN        NOT NULL,
    CONSTRAINT paper_count_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT paper_count_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT paper_count_two_tellers CHECK (first_teller <> second_teller)
);

-- Two people's word that a result may be published although few ballots stand behind it; it counts
-- for these numbers alone.
CREATE TABLE few_ballots_approval (
    poll_uuid VARCHAR(24) NOT NULL,
    tablets   INTEGER     NOT NULL,
    papers    INTEGER     NOT NULL,
    organizer VARCHAR(64) NOT NULL,
    head      VARCHAR(64) NOT NULL,
    CONSTRAINT few_ballots_approval_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT few_ballots_approval_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid),
    CONSTRAINT few_ballots_approval_two_people CHECK (organizer <> head)
);
