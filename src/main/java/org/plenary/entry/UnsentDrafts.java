package org.plenary.entry;

import java.util.List;
import org.plenary.attachment.Attachments;
import org.plenary.form.StoredAnswers;
import org.plenary.programme.EditionId;
import org.plenary.programme.RetainedThings;
import org.plenary.programme.RetentionKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Drafts that were never sent: what was typed and handed in goes, that there was one stays. */
@Component
class UnsentDrafts implements RetainedThings {

  private final EntryStore store;
  private final StoredAnswers stored;
  private final Attachments attachments;
  private final JdbcClient jdbc;

  UnsentDrafts(EntryStore store, StoredAnswers stored, Attachments attachments, JdbcClient jdbc) {
    this.store = store;
    this.stored = stored;
    this.attachments = attachments;
    this.jdbc = jdbc;
  }

  @Override
  public RetentionKind kind() {
    return RetentionKind.DRAFTS;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Retained> list(EditionId edition) {
    return jdbc.sql(
            """
            select id, title, applicant from entry_entry
             where edition_id = ? and version = 0 and (title <> '' or applicant <> '')
             order by created_at, id
            """)
        .param(edition.value())
        .query(
            (row, number) ->
                new Retained(
                    row.getString("id"), words(row.getString("title"), row.getString("applicant"))))
        .list();
  }

  @Override
  @Transactional
  public void remove(EditionId edition, String id, String by) {
    EntryRecord draft = store.lock(new EntryId(id));
    if (draft.wasSubmitted()) {
      return;
    }
    empty(draft, by, "");
    store.save(draft);
  }

  /** Takes everything out of a draft, and puts these words where its names were. */
  void empty(EntryRecord draft, String by, String instead) {
    EntryId id = draft.id();
    stored.delete(Snapshot.document(id));
    attachments.list(id.subject()).forEach(file -> attachments.remove(id.subject(), file.id(), by));
    draft.applicant = instead;
    draft.title = instead;
  }

  private static String words(String title, String applicant) {
    return title.isBlank() ? applicant : applicant.isBlank() ? title : title + " · " + applicant;
  }
}
