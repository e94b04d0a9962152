package org.plenary.programme;

/** Brings one person's change together with what others changed since they looked. */
final class EditionMerge {

  private EditionMerge() {}

  static Edition merge(Edition seen, Edition wanted, Edition current) {
    Edition merged = current;
    for (EditionPart part : EditionPart.values()) {
      if (part.differs(seen, wanted)) {
        if (part.differs(seen, current) && part.differs(wanted, current)) {
          throw new ChangedMeanwhile(part, current);
        }
        merged = part.take(wanted, merged);
      }
    }
    return merged;
  }

  static Edition overwrite(Edition seen, Edition wanted, Edition current) {
    Edition merged = current;
    for (EditionPart part : EditionPart.values()) {
      if (part.differs(seen, wanted)) {
        merged = part.take(wanted, merged);
      }
    }
    return merged;
  }
}
