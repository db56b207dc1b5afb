-- Dossiers of a meeting: off until a row here says otherwise.
CREATE TABLE dossier_switch (
    meeting_uuid VARCHAR(24)   NOT NULL,
    switched_on  BOOLEAN       NOT NULL,
    approval     VARCHAR(1000) NOT NULL,
    -- The reading code, sealed under the server's secret: the desk shows it again.
    sealed_code  VARCHAR(300),
    CONSTRAINT dossier_switch_pk PRIMARY KEY (meeting_uuid),
    CONSTRAINT dossier_switch_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid)
);

-- Only those deadlines that this meeting set otherwise than its rules.
CREATE TABLE dossier_deadline (
    meeting_uuid VARCHAR(24) NOT NULL,
    deadline     VARCHAR(40) NOT NULL,
    due_on       DATE        NOT NULL,
    CONSTRAINT dossier_deadline_pk PRIMARY KEY (meeting_uuid, deadline),
    CONSTRAINT dossier_deadline_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid)
);

-- Written requests for explanation and their answers.
CREATE TABLE explanation_request (
    uuid         VARCHAR(24)   NOT NULL,
    meeting_uuid VARCHAR(24)   NOT NULL,
    person_uuid  VARCHAR(24)   NOT NULL,
    asked_by     VARCHAR(200)  NOT NULL,
    received_on  DATE          NOT NULL,
    content      VARCHAR(4000) NOT NULL,
    answer       VARCHAR(4000),
    answered_on  DATE,
    CONSTRAINT explanation_request_pk PRIMARY KEY (uuid),
    CONSTRAINT explanation_request_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid),
    CONSTRAINT explanation_request_person FOREIGN KEY (person_uuid) REFERENCES person (uuid),
    CONSTRAINT explanation_request_answer_dated CHECK ((answer IS NULL) = (answered_on IS NULL))
);

-- A paper of somebody's dossier, or one that answers a request.
CREATE TABLE dossier_document (
    uuid         VARCHAR(24)  NOT NULL,
    meeting_uuid VARCHAR(24)  NOT NULL,
    person_uuid  VARCHAR(24)  NOT NULL,
    request_uuid VARCHAR(24),
    title        VARCHAR(200) NOT NULL,
    received_on  DATE         NOT NULL,
    size_bytes   INTEGER      NOT NULL,
    pages        INTEGER      NOT NULL,
    sha256       VARCHAR(64)  NOT NULL,
    CONSTRAINT dossier_document_pk PRIMARY KEY (uuid),
    CONSTRAINT dossier_document_meeting FOREIGN KEY (meeting_uuid) REFERENCES meeting (uuid),
    CONSTRAINT dossier_document_person FOREIGN KEY (person_uuid) REFERENCES person (uuid),
    CONSTRAINT dossier_document_request FOREIGN KEY (request_uuid) REFERENCES explanation_request (uuid),
    CONSTRAINT dossier_document_size CHECK (size_bytes > 0 AND size_bytes <= 20971520)
);

-- Its bytes in pieces, so that neither server nor database ever holds a whole file in memory.
CREATE TABLE dossier_piece (
    document_uuid VARCHAR(24) NOT NULL,
    place         INTEGER     NOT NULL,
    content       BYTEA       NOT NULL,
    CONSTRAINT dossier_piece_pk PRIMARY KEY (document_uuid, place),
    CONSTRAINT dossier_piece_document FOREIGN KEY (document_uuid) REFERENCES dossier_document (uuid),
    CONSTRAINT dossier_piece_size CHECK (OCTET_LENGTH(content) <= 262144)
);
