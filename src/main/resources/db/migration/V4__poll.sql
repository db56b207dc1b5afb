CREATE TABLE poll (
    uuid          VARCHAR(24)     NOT NULL,
    meeting_uuid  VARCHAR(24)     NOT NULL,
    list_order    INTEGER         NOT NULL,
    kind          VARCHAR(16)     NOT NULL,
    preset        VARCHAR(16)     NOT NULL,
    title         VARCHAR(300)    NOT NULL,
    blank_allowed BOOLEAN         NOT NULL,
    state         VARCHAR(12)     NOT NULL,
    issued        INTEGER,
    -- Fixed at freezing: the election's canonical bytes and the rules as they were then.
    election      VARCHAR(200000),
    frozen_preset VARCHAR(20000),
    cancel_reason VARCHAR(1000),
    CONSTRAINT poll_pk PRIMARY KEY (uuid),
    CONSTRAINT poll_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid),
    CONSTRAINT poll_order_once UNIQUE (meeting_uuid, list_order),
    CONSTRAINT poll_kind_known CHECK (kind IN ('CONFIDENCE', 'ELECTION')),
    CONSTRAINT poll_state_known CHECK (state IN
        ('DRAFT', 'READY', 'OPEN', 'PAUSED', 'CLOSED', 'COUNTED', 'PUBLISHED', 'CANCELLED')),
    CONSTRAINT poll_issued_sane CHECK (issued >= 0 AND issued <= 5000),
    CONSTRAINT poll_frozen_past_draft CHECK (
        state IN ('DRAFT', 'CANCELLED') OR (election IS NOT NULL AND frozen_preset IS NOT NULL)),
    CONSTRAINT poll_cancelled_with_reason CHECK (state <> 'CANCELLED' OR cancel_reason IS NOT NULL)
);

CREATE TABLE poll_line (
    poll_uuid  VARCHAR(24)  NOT NULL,
    list_order INTEGER      NOT NULL,
    name       VARCHAR(120) NOT NULL,
    post       VARCHAR(300) NOT NULL,
    CONSTRAINT poll_line_pk PRIMARY KEY (poll_uuid, list_order),
    CONSTRAINT poll_line_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid)
);
