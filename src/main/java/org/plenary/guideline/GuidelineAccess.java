package org.plenary.guideline;

import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Component;

/** Who may read what of a guideline. What somebody may not see does not exist for them. */
@Component
class GuidelineAccess {

  private final GuidelineRows guidelines;
  private final DraftRows drafts;

  GuidelineAccess(GuidelineRows guidelines, DraftRows drafts) {
    this.guidelines = guidelines;
    this.drafts = drafts;
  }

  /** The text while it is being written is the office's own; what was frozen is the group's too. */
  boolean mayRead(Person by, Draft draft) {
    return by.mayReadEverything() || draft.isFrozen() && isOfTheGroup(by);
  }

  Draft requireReadable(Person by, DraftId id) {
    return drafts
        .find(id)
        .filter(draft -> mayRead(by, draft))
        .orElseThrow(() -> new NotFound(DraftId.KIND, id.value()));
  }

  Guideline requireReadable(Person by, GuidelineId id) {
    if (!by.mayReadEverything()
        && drafts.list(id).stream().noneMatch(draft -> mayRead(by, draft))) {
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

  private static boolean isOfTheGroup(Person by) {
    return by.is(Role.EXPERT) || by.is(Role.DELEGATE);
  }
}
