package org.plenary.jury.ui;

import java.util.List;
import java.util.function.Function;
import org.plenary.jury.JurorEntry;
import org.plenary.programme.Edition;
import org.plenary.ui.FactList;

/** Entries of jurors themselves, and how near what they judge comes to them. */
class OwnEntryList extends FactList {

  OwnEntryList(Edition edition, List<JurorEntry> own, Function<JurorEntry, String> name) {
    for (JurorEntry one : own) {
      fact(
          name.apply(one),
          getTranslation(
              "jury.own-entry.text",
              edition.category(one.entry().category()).name(),
              one.sameCategory()));
    }
  }
}
