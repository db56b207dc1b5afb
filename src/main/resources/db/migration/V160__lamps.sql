-- Who vouches for the archive of a counted poll besides the server: a browser that recounted it, and
-- whoever brought the report of another machine. A lamp stands for one very archive and no other.
ALTER TABLE archive ADD CONSTRAINT archive_one_file UNIQUE (poll_uuid, file_hash);

CREATE TABLE lamp (
    poll_uuid VARCHAR(24)     NOT NULL,
    place     VARCHAR(8)      NOT NULL,
    file_hash VARCHAR(64)     NOT NULL,
    report    VARCHAR(120000) NOT NULL,
    username  VARCHAR(64)     NOT NULL,
    voucher   VARCHAR(200)    NOT NULL,
    CONSTRAINT lamp_pk PRIMARY KEY (poll_uuid, place),
    CONSTRAINT lamp_of_this_archive FOREIGN KEY (poll_uuid, file_hash) REFERENCES archive (poll_uuid, file_hash),
    CONSTRAINT lamp_place CHECK (place IN ('BROWSER', 'OTHER'))
);

-- Who wants a poll published as soon as its lamps agree.
CREATE TABLE finishing (
    poll_uuid VARCHAR(24) NOT NULL,
    username  VARCHAR(64) NOT NULL,
    CONSTRAINT finishing_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT finishing_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid)
);

-- The line of a recount names the number of ballots now: older ones are made anew.
UPDATE archive SET recount = NULL WHERE recount LIKE 'phieukin-verified|1|%';
