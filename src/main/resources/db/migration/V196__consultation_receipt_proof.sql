-- The number on a receipt covers a salted hash in place of the submitter's name, so that the name can
-- go and the number still proves the answer. Answers from before have none.
alter table consultation_submission add column name_salt char(32);
alter table consultation_submission add column name_commitment char(64);
alter table consultation_submission add column proof_sha256 char(64);

-- Where personal words were removed, the hashes of the files as they are since.
alter table consultation_submission add column remade_at datetime(6);
alter table consultation_submission add column remade_pdf_sha256 char(64);
alter table consultation_submission add column remade_xlsx_sha256 char(64);
