package org.plenary.entry.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.Submission;
import org.plenary.programme.Edition;
import org.plenary.ui.Page;

/** An entry beside the decision about it: eligible, not eligible, or correct this first. */
@Route("screening/:entry")
@RolesAllowed({"STAFF", "ADMINISTRATOR"})
class ScreeningView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final OfficeScreens screens;
  private @Nullable Entry entry;

  ScreeningView(OfficeScreens screens) {
    this.screens = screens;
    useFullWidth();
    fillWindow();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
    Entry found = screens.entries().get(screens.person(), id);
    entry = found;
    removeAll();
    if (found.state() != EntryState.IN_SCREENING) {
      event.forwardTo(EntryRoutes.entry(id).substring(1));
      return;
    }
    show(found, screens.editions().get(found.edition()));
  }

  @Override
  public String getPageTitle() {
    return entry == null ? "" : EntryScreen.title(entry);
  }

  private void show(Entry found, Edition edition) {
    Submission sent = screens.submissions().latest(found.id());
    Div column = new Div(crumbs(found), title(sent), facts(found, edition), SentReader.of(sent));
    column.addClassName("col");
    Div reading = new Div(column);
    reading.addClassName("reading");
    scrollable(reading, getTranslation("entry.screen.entry"));
    Div split = new Div(reading, panel(found, sent, edition));
    split.addClassName("split");
    add(split);
  }

  private Aside panel(Entry found, Submission sent, Edition edition) {
    if (screens.screenings().isLeftToOthers(screens.person(), found.id())) {
      return new OwnEntryNote();
    }
    return screens
        .moves()
        .findOpen(found.id())
        .<Aside>map(move -> new MoveWaiting(screens, edition, move))
        .orElseGet(() -> new ScreeningPanel(screens, found, sent));
  }

  private Paragraph crumbs(Entry found) {
    Paragraph kicker =
        new Paragraph(
            new Anchor(EntryRoutes.screening(), getTranslation("entry.queue.title")),
            new Span(" / " + (found.receipt() == null ? "" : found.receipt())));
    kicker.addClassName("kicker");
    return kicker;
  }

  private static H1 title(Submission sent) {
    H1 title = new H1(sent.title());
    title.addClassNames("title", "words");
    title.getElement().setAttribute("dir", "auto");
    return title;
  }

  private Paragraph facts(Entry found, Edition edition) {
    Paragraph facts =
        new Paragraph(
            getTranslation(
                "entry.office.facts",
                found.city(),
                found.country(),
                EntryScreen.category(edition, found.category()),
                EntryScreen.type(found.applicantType())));
    facts.addClassName("ink2");
    return facts;
  }

  static void scrollable(Div box, String name) {
    box.getElement().setAttribute("tabindex", "0");
    box.getElement().setAttribute("role", "region");
    box.getElement().setAttribute("aria-label", name);
  }
}
