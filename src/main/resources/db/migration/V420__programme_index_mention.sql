-- The special mention of the index was loaded with a partner, whom nobody can ask: the office places
-- it by the index. Left alone where somebody was asked for it, or its winner rests on a pick. What was
-- frozen stays as it was published.
update programme_edition set
    content = replace(content, '"partner":"WeGO Smart City Index"', '"partner":null'),
    -- Only has to differ from what was read before.
    sha256 = concat(substring(sha256, 1, 60), '-420')
  where content like '%"partner":"WeGO Smart City Index"%'
    and not exists (select 1 from jury_mention asked
      where asked.edition_id = programme_edition.id and asked.slot = 'index-mention')
    and not exists (select 1 from jury_slot_reason placed
      where placed.edition_id = programme_edition.id and placed.slot = 'index-mention'
        and placed.ground = 'PARTNER');
update programme_unpublished set
    content = replace(content, '"partner":"WeGO Smart City Index"', '"partner":null')
  where exists (select 1 from programme_edition mended
    where mended.id = programme_unpublished.edition_id and mended.sha256 like '%-420');
