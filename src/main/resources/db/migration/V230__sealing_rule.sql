-- Meetings whose boxes are opened only once unused and spoilt slips are sealed before two witnesses.
CREATE TABLE sealing_rule (
    meeting_uuid VARCHAR(24) NOT NULL,
    CONSTRAINT sealing_rule_pk PRIMARY KEY (meeting_uuid),
    CONSTRAINT sealing_rule_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid)
);
