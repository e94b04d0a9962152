package org.plenary.entry;

import java.util.List;
import org.plenary.attachment.Attachments;
import org.plenary.programme.EditionId;
import org.plenary.programme.RetainedThings;
import org.plenary.programme.RetentionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of entries that hold no award. Their names, sizes and numbers stay in what was sent, so
 * that who kept a file can still prove it is the one.
 */
@Component
class HandedInFiles implements RetainedThings {

  private final Attachments attachments;
  private final JdbcClient jdbc;

  HandedInFiles(Attachments attachments, JdbcClient jdbc) {
    this.attachments = attachments;
    this.jdbc = jdbc;
  }

  @Override
  public RetentionKind kind() {
    return RetentionKind.FILES;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Retained> list(EditionId edition) {
    return jdbc.sql(
            """
            select e.id, e.receipt, e.title, count(*) as files
              from entry_entry e
              join attachment_file f on f.owner_kind = 'entry' and f.owner_id = e.id
             where e.edition_id = ? and e.version > 0 and e.state <> 'AWARDED'
               and f.forgotten_at is null
             group by e.id, e.receipt, e.title
             order by e.receipt
            """)
        .param(edition.value())
        .query(
            (row, number) ->
                new Retained(
                    row.getString("id"),
                    "%s · %s (%d)"
                        .formatted(
                            row.getString("receipt"), row.getString("title"), row.getInt("files"))))
        .list();
  }

  @Override
  @Transactional
  public void remove(EditionId edition, String id, String by) {
    attachments.forget(new EntryId(id).subject());
  }
}
