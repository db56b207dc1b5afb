-- The slip number, a copy of what follows from the credential (PROTOCOL 3a), so that a slip is found
-- by the number on its stub without deriving the numbers of all slips while the poll is held. It
-- tells no more than the credential beside it. V92 fills it for slips that were made before, V93
-- then asks for it.
ALTER TABLE slip ADD COLUMN slip_number VARCHAR(6);
