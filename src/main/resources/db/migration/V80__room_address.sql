-- Under which address the room's tablets find this server: one, whatever meetings it serves.
CREATE TABLE room_address (
    id      INTEGER      NOT NULL,
    address VARCHAR(300) NOT NULL,
    CONSTRAINT room_address_pk PRIMARY KEY (id),
    CONSTRAINT room_address_only_one CHECK (id = 1)
);

-- Which address is printed on the slips of a poll.
CREATE TABLE slip_address (
    poll_uuid VARCHAR(24)  NOT NULL,
    address   VARCHAR(300) NOT NULL,
    CONSTRAINT slip_address_pk PRIMARY KEY (poll_uuid),
    CONSTRAINT slip_address_poll FOREIGN KEY (poll_uuid) REFERENCES poll (uuid)
);
