-- What a line says is sealed through a salted hash of it, so that a name can leave the words and the
-- chain still holds. Lines from before have neither, and stay as they are.
alter table audit_record add column fact_salt char(32);
alter table audit_record add column fact_commitment char(64);

-- How the hash was made: 1 over the words themselves, 2 over their commitment.
alter table audit_seal add column seal_format integer default 1 not null;
