-- What one server would keep in memory for a while (what a word may undo, a form that was refused),
-- where several share the database: any of them must find it. Names are digests, texts are sealed
-- under the server's secret.
CREATE TABLE server_note (
    name   VARCHAR(64)     NOT NULL,
    sealed VARCHAR(300000) NOT NULL,
    ends   BIGINT          NOT NULL,
    CONSTRAINT server_note_pk PRIMARY KEY (name)
);
