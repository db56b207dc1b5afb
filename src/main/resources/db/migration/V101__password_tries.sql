-- How often passwords were tried in the present minute, where several servers must count together:
-- digests under the server's secret, no names and no addresses. A row of any other minute says
-- nothing and is forgotten.
CREATE TABLE password_try (
    counter VARCHAR(64) NOT NULL,
    moment  BIGINT      NOT NULL,
    tries   INTEGER     NOT NULL,
    CONSTRAINT password_try_pk PRIMARY KEY (counter),
    CONSTRAINT password_try_sane CHECK (tries >= 0)
);
