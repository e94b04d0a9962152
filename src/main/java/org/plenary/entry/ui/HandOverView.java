package org.plenary.entry.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.HandOvers;
import org.plenary.identity.Person;
import org.plenary.ui.FactList;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;

/** Whose an entry is, and the way for the office to hand it to somebody else. */
@Route("entries/:entry/owner")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class HandOverView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final OfficeScreens screens;
  private final HandOvers handOvers;

  HandOverView(OfficeScreens screens, HandOvers handOvers) {
    this.screens = screens;
    this.handOvers = handOvers;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.hand-over.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
    removeAll();
    Person by = screens.person();
    Entry entry = screens.entries().get(by, id);
    String title = EntryScreen.title(entry);
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("entry.list.title"), EntryRoutes.list())
            .crumb(title, EntryRoutes.entry(id))
            .here(getPageTitle()),
        new PageSection(
            title,
            new FactList()
                .fact(getTranslation("entry.hand-over.owner"), screens.nameOf(entry.owner()))));
    if (handOvers.mayHandOver(by, id)) {
      add(
          new PageSection(
              getTranslation("entry.hand-over.to"),
              new Paragraph(getTranslation("entry.hand-over.text")),
              new HandOverForm(handOvers, by, id, this::leave)));
    }
  }

  private void leave(EntryId id, String done) {
    Toast.show(done);
    getUI().orElseThrow().navigate(EntryRoutes.entry(id).substring(1));
  }
}
