package org.plenary.process.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.process.prize.EntryRoads;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;

/** The road of one's own entry, in the owner's words, and no further than they have been told. */
@Route("my-entries/:entry/road")
@RolesAllowed("APPLICANT")
class MyEntryRoadView extends EntryRoadPage {

  MyEntryRoadView(EntryRoads roads, CurrentPerson currentPerson, Dates dates, Messages messages) {
    super(roads, currentPerson, dates, messages, "owner");
  }

  @Override
  String entryHref(EntryId id) {
    return "/my-entries/" + id;
  }
}
