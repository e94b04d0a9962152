package org.plenary.entry;

import org.plenary.attachment.AttachmentAccess;
import org.plenary.identity.PersonId;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may fetch the files of an entry: its writers; once it was sent, staff and its jurors. */
@Component
class EntryFileAccess implements AttachmentAccess {

  private final EntryRecords records;
  private final CoEditorRows coEditors;
  private final ObjectProvider<EntryReaders> others;
  private final ObjectProvider<EntryBarrier> barriers;

  EntryFileAccess(
      EntryRecords records,
      CoEditorRows coEditors,
      ObjectProvider<EntryReaders> others,
      ObjectProvider<EntryBarrier> barriers) {
    this.records = records;
    this.coEditors = coEditors;
    this.others = others;
    this.barriers = barriers;
  }

  @Override
  public String kind() {
    return EntryId.KIND;
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return records.findById(owner.id()).map(entry -> mayRead(reader, entry)).orElse(false);
  }

  private boolean mayRead(Viewer reader, EntryRecord entry) {
    PersonId person = new PersonId(reader.id());
    if (person.equals(entry.owner()) || coEditors.hasJoined(entry.id(), person)) {
      return true;
    }
    return entry.wasSubmitted()
        && barriers.stream().noneMatch(one -> one.isBarred(person, entry.id()))
        && (reader.mayReadEverything()
            || others.stream().anyMatch(other -> other.mayRead(reader, entry.id())));
  }
}
