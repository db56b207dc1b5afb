-- The open box: what is written while a poll is open means nothing without the box key, which is
-- destroyed at closing. The tags are HMACs, every row of a poll is equally long, no foreign key
-- touches another row when a ballot comes, and the key is random (H2's row id too).
CREATE TABLE open_ballot (
    id             BIGINT      NOT NULL,
    poll_uuid      VARCHAR(24) NOT NULL,
    credential_tag BYTEA       NOT NULL,
    ballot_tag     BYTEA       NOT NULL,
    sealed         BYTEA       NOT NULL,
    CONSTRAINT open_ballot_pk PRIMARY KEY (id),
    CONSTRAINT open_ballot_code_once UNIQUE (poll_uuid, credential_tag),
    CONSTRAINT open_ballot_ballot_once UNIQUE (poll_uuid, ballot_tag),
    CONSTRAINT open_ballot_tags_form CHECK (OCTET_LENGTH(credential_tag) = 32 AND OCTET_LENGTH(ballot_tag) = 32)
);

-- Box keys, sealed under the server's secret, where several servers share them.
CREATE TABLE box_key (
    poll_uuid VARCHAR(24)  NOT NULL,
    sealed    VARCHAR(200) NOT NULL,
    CONSTRAINT box_key_pk PRIMARY KEY (poll_uuid)
);

-- Boxes that were emptied and whose key is still to be destroyed; the closed box must then hold so
-- many ballots. No foreign key: a rehearsal that was thrown away is gone by then.
CREATE TABLE ended_box (
    poll_uuid VARCHAR(24) NOT NULL,
    ballots   INTEGER     NOT NULL,
    CONSTRAINT ended_box_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT ended_box_sane CHECK (ballots >= 0)
);

-- The closed box keeps the hash as bytes, for each database sorts text its own way.
ALTER TABLE closed_ballot ADD COLUMN hash BYTEA;
