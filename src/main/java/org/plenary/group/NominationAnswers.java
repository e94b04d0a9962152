package org.plenary.group;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.form.Answers;
import org.plenary.form.FormSchema;
import org.plenary.form.SaveOutcome;
import org.plenary.form.SetAside;
import org.plenary.form.StoredAnswer;
import org.plenary.form.StoredAnswers;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a nominator writes and hands in, answer by answer. */
@Service
public class NominationAnswers {

  /** What a draft goes by in its writer's own list. */
  private static final Set<String> NAMING = Set.of(NominationForm.NAME, NominationForm.COUNTRY);

  private final NominationRows rows;
  private final NominationAccess access;
  private final Nominations nominations;
  private final NominationForm form;
  private final StoredAnswers stored;
  private final Attachments attachments;
  private final Countries countries;

  NominationAnswers(
      NominationRows rows,
      NominationAccess access,
      Nominations nominations,
      NominationForm form,
      StoredAnswers stored,
      Attachments attachments,
      Countries countries) {
    this.rows = rows;
    this.access = access;
    this.nominations = nominations;
    this.form = form;
    this.stored = stored;
    this.attachments = attachments;
    this.countries = countries;
  }

  public FormSchema schema() {
    return form.schema();
  }

  public Map<String, StoredAnswer> load(Person by, NominationId id) {
    access.own(by, id);
    return stored.load(NominationForm.document(id));
  }

  /** Keeps one answer while it may be changed. */
  @Transactional
  public SaveOutcome save(
      Person by, NominationId id, String fieldKey, @Nullable Object value, int baseRevision) {
    requireMayWrite(by, id);
    SaveOutcome outcome =
        stored.save(NominationForm.document(id), fieldKey, value, baseRevision, by.id().value());
    if (outcome instanceof SaveOutcome.Saved && NAMING.contains(fieldKey)) {
      Answers now = form.now(id);
      rows.name(
          id, now.text(NominationForm.NAME), countries.same(now.text(NominationForm.COUNTRY)));
    }
    return outcome;
  }

  public List<SetAside> listAside(Person by, NominationId id) {
    access.own(by, id);
    return stored.listAside(NominationForm.document(id), by.id().value());
  }

  public void dropAside(Person by, NominationId id, String fieldKey) {
    access.own(by, id);
    stored.dropAside(NominationForm.document(id), fieldKey, by.id().value());
  }

  public List<Attachment> files(Person by, NominationId id, String fieldKey) {
    access.own(by, id);
    return attachments.list(id.subject()).stream()
        .filter(file -> file.field().equals(fieldKey))
        .toList();
  }

  public void addFile(
      Person by, NominationId id, String fieldKey, String fileName, InputStream content) {
    requireMayWrite(by, id);
    attachments.add(id.subject(), fieldKey, fileName, content, by.id().value());
  }

  /** Takes a file off the question it answers. What was sent keeps it. */
  public void removeFile(Person by, NominationId id, Attachment file) {
    if (!file.owner().equals(id.subject())) {
      throw new NotFound("attachment", file.id().value());
    }
    requireMayWrite(by, id);
    attachments.remove(id.subject(), file.id(), by.id().value());
  }

  private void requireMayWrite(Person by, NominationId id) {
    if (!nominations.mayWrite(by, id)) {
      throw new NominationRefused("not-writable");
    }
  }
}
