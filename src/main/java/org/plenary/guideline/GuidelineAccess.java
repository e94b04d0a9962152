package org.plenary.guideline;

import java.util.List;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may read what of a guideline. What somebody may not see does not exist for them. */
@Component
class GuidelineAccess {

  private final GuidelineRows guidelines;
  private final DraftRows drafts;
  private final ObjectProvider<DraftReaders> readers;

  GuidelineAccess(
      GuidelineRows guidelines, DraftRows drafts, ObjectProvider<DraftReaders> readers) {
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.readers = readers;
  }

  boolean mayRead(Person by, Draft draft) {
    return !readable(by, List.of(draft)).isEmpty();
  }

  /**
   * Those of them this person may read, asked once for all. The text while it is being written is
   * the office's own; what was frozen is read by whoever has a part in its guideline. A role alone
   * opens nothing: whoever registers can become a delegate.
   */
  List<Draft> readable(Person by, List<Draft> all) {
    if (by.mayReadEverything()) {
      return all;
    }
    if (!by.is(Role.EXPERT) && !by.is(Role.DELEGATE)) {
      return List.of();
    }
    ReadableDrafts own =
        ReadableDrafts.of(readers.stream().map(reader -> reader.readable(by)).toList());
    return all.stream().filter(own::has).toList();
  }

  Draft requireReadable(Person by, DraftId id) {
    return drafts
        .find(id)
        .filter(draft -> mayRead(by, draft))
        .orElseThrow(() -> new NotFound(DraftId.KIND, id.value()));
  }

  Guideline requireReadable(Person by, GuidelineId id) {
    if (!by.mayReadEverything() && readable(by, drafts.list(id)).isEmpty()) {
      throw notFound(id);
    }
    return guidelines.find(id).orElseThrow(() -> notFound(id));
  }

  void requireEditor(Person by, GuidelineId id) {
    requireReadable(by, id);
    NotAllowed.unlessStaff(by);
  }

  /** Locks the draft for the rest of the transaction, and refuses when it is frozen. */
  Draft lockForEditing(Person by, DraftId id) {
    Draft draft =
        drafts
            .findLocked(id)
            .filter(found -> mayRead(by, found))
            .orElseThrow(() -> new NotFound(DraftId.KIND, id.value()));
    NotAllowed.unlessStaff(by);
    if (draft.isFrozen()) {
      throw new DraftIsFrozen(draft.number());
    }
    return draft;
  }

  static NotFound notFound(GuidelineId id) {
    return new NotFound(GuidelineId.KIND, id.value());
  }
}
