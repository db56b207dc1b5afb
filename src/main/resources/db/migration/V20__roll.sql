-- The roll: who was summoned and who is there. It shares no key and no column with slips and ballots,
-- and says nothing of when somebody came.
CREATE TABLE delegate (
    uuid           VARCHAR(24)  NOT NULL,
    meeting_uuid   VARCHAR(24)  NOT NULL,
    list_order     INTEGER      NOT NULL,
    name           VARCHAR(120) NOT NULL,
    unit           VARCHAR(200) NOT NULL,
    seat           VARCHAR(20)  NOT NULL,
    presence       VARCHAR(8)   NOT NULL,
    absence_reason VARCHAR(300) NOT NULL,
    CONSTRAINT delegate_pk PRIMARY KEY (uuid),
    CONSTRAINT delegate_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid),
    CONSTRAINT delegate_order_once UNIQUE (meeting_uuid, list_order),
    CONSTRAINT delegate_presence_known CHECK (presence IN ('UNKNOWN', 'PRESENT', 'ABSENT')),
    CONSTRAINT delegate_reason_of_absence CHECK (presence = 'ABSENT' OR absence_reason = '')
);
