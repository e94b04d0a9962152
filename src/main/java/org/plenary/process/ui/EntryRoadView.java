package org.plenary.process.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.entry.EntryId;
import org.plenary.identity.CurrentPerson;
import org.plenary.process.prize.EntryRoads;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;

/** The road of any entry, for the office and auditors. */
@Route("entries/:entry/road")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class EntryRoadView extends EntryRoadPage {

  EntryRoadView(EntryRoads roads, CurrentPerson currentPerson, Dates dates, Messages messages) {
    super(roads, currentPerson, dates, messages, "staff");
  }

  @Override
  String entryHref(EntryId id) {
    return "/entries/" + id;
  }
}
