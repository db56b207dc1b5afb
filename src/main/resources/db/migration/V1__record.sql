-- The record: what organizers and tellers did, each entry bound to the one before it by its hash.
CREATE TABLE record_entry (
    height   BIGINT        NOT NULL,
    previous VARCHAR(64)   NOT NULL,
    written  VARCHAR(20)   NOT NULL,
    actor    VARCHAR(64)   NOT NULL,
    act      VARCHAR(40)   NOT NULL,
    subject  VARCHAR(24)   NOT NULL,
    detail   VARCHAR(4000) NOT NULL,
    hash     VARCHAR(64)   NOT NULL,
    CONSTRAINT record_entry_pk PRIMARY KEY (height),
    CONSTRAINT record_entry_one_successor UNIQUE (previous),
    CONSTRAINT record_entry_hash_once UNIQUE (hash),
    CONSTRAINT record_entry_hash_form CHECK (CHAR_LENGTH(hash) = 64 AND CHAR_LENGTH(previous) = 64)
);

-- The one row whose lock makes writers of the record wait for each other.
CREATE TABLE record_head (
    id     BIGINT      NOT NULL,
    height BIGINT      NOT NULL,
    hash   VARCHAR(64) NOT NULL,
    CONSTRAINT record_head_pk PRIMARY KEY (id),
    CONSTRAINT record_head_only_one CHECK (id = 1)
);
INSERT INTO record_head (id, height, hash)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
