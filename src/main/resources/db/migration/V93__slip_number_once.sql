-- A number stands for one slip of a poll for ever, also after its batch was voided.
ALTER TABLE slip ALTER COLUMN slip_number SET NOT NULL;
ALTER TABLE slip ADD CONSTRAINT slip_number_once UNIQUE (poll_uuid, slip_number);
ALTER TABLE slip ADD CONSTRAINT slip_number_form CHECK (CHAR_LENGTH(slip_number) = 6);
