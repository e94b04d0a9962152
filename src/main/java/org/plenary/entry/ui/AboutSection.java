package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import org.plenary.entry.Entry;
import org.plenary.entry.ImportOrigin;
import org.plenary.programme.Edition;
import org.plenary.ui.FactList;
import org.plenary.ui.PageSection;
import org.plenary.ui.RegionNames;

/** Who stands behind an entry, where it comes from, and the award it is named for. */
class AboutSection extends PageSection {

  AboutSection(OfficeScreens screens, Entry entry, Edition edition) {
    super(text("entry.office.about"));
    FactList facts =
        new FactList()
            .fact(text("entry.office.applicant"), entry.applicant())
            .fact(text("entry.office.owner"), owner(screens, entry))
            .fact(text("entry.list.region"), RegionNames.of(entry.region(), key -> text(key)));
    screens
        .origins()
        .find(screens.person(), entry.id())
        .ifPresent(origin -> facts.fact(text("entry.import.origin"), words(origin)));
    if (screens.origins().isKeptByOffice(screens.person(), entry.id())) {
      facts.fact(text("entry.import.kept"), text("entry.import.kept-text"));
    }
    if (entry.awardSlot() != null) {
      facts.fact(text("entry.office.award"), edition.slot(entry.awardSlot()).label());
    }
    add(facts);
  }

  /** Whoever imported it only keeps it: it is somebody else's. */
  private static String owner(OfficeScreens screens, Entry entry) {
    String name = screens.people().find(entry.owner()).map(person -> person.name()).orElse("");
    return screens.origins().isKeptByOffice(screens.person(), entry.id())
        ? text("entry.import.kept-for", entry.applicant(), name)
        : name;
  }

  private static String words(ImportOrigin origin) {
    return origin.reference().isEmpty()
        ? text("entry.import.origin-line", origin.file(), origin.line())
        : text("entry.import.origin-reference", origin.file(), origin.line(), origin.reference());
  }
}
