-- Whether the answers went out before the next draft was frozen: then the two are compared later.
alter table consultation_release add column is_before_next_draft boolean default false not null;
update consultation_release set is_before_next_draft = true
  where not exists (
    select 1 from consultation_round r
      join guideline_draft said on said.id = r.draft_id
      join guideline_draft later on later.guideline_id = said.guideline_id
        and later.draft_number = said.draft_number + 1
      where r.id = consultation_release.round_id
        and later.frozen_at <= consultation_release.released_at);
