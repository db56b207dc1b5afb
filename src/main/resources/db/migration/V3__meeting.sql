CREATE TABLE meeting (
    uuid         VARCHAR(24)   NOT NULL,
    body         VARCHAR(200)  NOT NULL,
    ordinal      VARCHAR(100)  NOT NULL,
    term         VARCHAR(100)  NOT NULL,
    held_on      DATE          NOT NULL,
    place        VARCHAR(200)  NOT NULL,
    legal_basis  VARCHAR(1000) NOT NULL,
    criteria     VARCHAR(4000) NOT NULL,
    summoned     INTEGER,
    present      INTEGER,
    CONSTRAINT meeting_pk PRIMARY KEY (uuid),
    CONSTRAINT meeting_attendance CHECK (
        (summoned IS NULL AND present IS NULL) OR (present >= 0 AND present <= summoned AND summoned <= 5000))
);

-- Those to be rated or elected, in the order of the approved list.
CREATE TABLE person (
    uuid         VARCHAR(24)  NOT NULL,
    meeting_uuid VARCHAR(24)  NOT NULL,
    list_order   INTEGER      NOT NULL,
    name         VARCHAR(120) NOT NULL,
    post         VARCHAR(300) NOT NULL,
    CONSTRAINT person_pk PRIMARY KEY (uuid),
    CONSTRAINT person_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid),
    CONSTRAINT person_order_once UNIQUE (meeting_uuid, list_order)
);
