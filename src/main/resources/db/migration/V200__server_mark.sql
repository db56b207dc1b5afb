-- What the database knows of the server: a value sealed under its secret, and whether it was ever witnessed.
CREATE TABLE server_mark (
    name    VARCHAR(30)  NOT NULL,
    content VARCHAR(200) NOT NULL,
    CONSTRAINT server_mark_pk PRIMARY KEY (name)
);
