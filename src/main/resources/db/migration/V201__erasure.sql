-- When the personal data of a meeting is erased, as two people have decided; the record says what was.
CREATE TABLE erasure (
    meeting_uuid VARCHAR(24) NOT NULL,
    signed_on    DATE        NOT NULL,
    due_on       DATE        NOT NULL,
    decided_by   VARCHAR(64) NOT NULL,
    done         BOOLEAN     NOT NULL,
    CONSTRAINT erasure_pk PRIMARY KEY (meeting_uuid),
    CONSTRAINT erasure_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid)
);
