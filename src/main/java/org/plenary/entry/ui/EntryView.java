package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.entry.CategoryMove;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryObjections;
import org.plenary.entry.EntryState;
import org.plenary.entry.Submission;
import org.plenary.programme.Edition;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** An entry as the office reads it: what was sent, who decided what, and the road it came. */
@Route("entries/:entry")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class EntryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final OfficeScreens screens;
  private final EntryObjections objections;
  private @Nullable Entry entry;

  EntryView(OfficeScreens screens, EntryObjections objections) {
    this.screens = screens;
    this.objections = objections;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    EntryId id = new EntryId(event.getRouteParameters().get("entry").orElse(""));
    removeAll();
    Entry found = screens.entries().get(screens.person(), id);
    entry = found;
    show(found, screens.editions().get(found.edition()));
  }

  @Override
  public String getPageTitle() {
    return entry == null ? "" : EntryScreen.title(entry);
  }

  private void show(Entry found, Edition edition) {
    PageHeader header =
        new PageHeader(EntryScreen.title(found))
            .written()
            .crumb(getTranslation("entry.list.title"), EntryRoutes.list())
            .here(found.receipt() == null ? getTranslation("entry.state.draft") : found.receipt())
            .facts(
                new Span(
                    getTranslation(
                        "entry.office.facts",
                        found.city(),
                        found.country(),
                        EntryScreen.category(edition, found.category()),
                        EntryScreen.type(found.applicantType()))),
                new Badge(EntryStatus.of(found.state())))
            .actions(actions(found));
    Optional<Submission> sent = screens.submissions().findLatest(found.id());
    Component reading =
        sent.<Component>map(
                what -> new PageSection(getTranslation("entry.office.sent"), SentReader.of(what)))
            .orElseGet(this::unread);
    add(header, new Columns().main(reading).side(side(found, edition)));
  }

  private Component unread() {
    return new EmptyState(
        "lock", getTranslation("entry.office.draft"), getTranslation("entry.office.draft-hint"));
  }

  private Component[] actions(Entry found) {
    if (found.state() == EntryState.IN_SCREENING && screens.person().isStaff()) {
      return new Component[] {
        new LinkButton(getTranslation("entry.office.screen"), EntryRoutes.screening(found.id()))
            .icon("clipboard-check")
      };
    }
    boolean isAwarded =
        found.state() == EntryState.AWARD_OFFERED || found.state() == EntryState.AWARDED;
    if (isAwarded) {
      LinkButton care =
          new LinkButton(getTranslation("entry.care.title"), EntryRoutes.awardCare(found.id()))
              .icon("award");
      List<Component> ways = new ArrayList<>(screens.parts().ways(screens.person(), found));
      ways.add(care);
      return ways.toArray(Component[]::new);
    }
    return new Component[0];
  }

  private Component[] side(Entry found, Edition edition) {
    List<Component> parts = new ArrayList<>();
    parts.add(new AboutSection(screens, found, edition));
    parts.addAll(screens.parts().papers(screens.person(), found));
    if (found.version() > 0) {
      Anchor copy =
          new Anchor(
              EntryRoutes.copy(found.id(), found.version()), getTranslation("entry.sent.copy"));
      copy.addComponentAsFirst(new Icon("download"));
      copy.setRouterIgnore(true);
      parts.add(new PageSection(getTranslation("entry.view.copies"), copy));
    }
    parts.add(
        new PageSection(
                getTranslation("entry.hand-over.owner"), new Span(screens.nameOf(found.owner())))
            .beside(
                new Anchor(
                    EntryRoutes.handOver(found.id()), getTranslation("entry.hand-over.open"))));
    parts.add(new DecisionSection(screens, found));
    objections
        .find(screens.person(), found.id())
        .ifPresent(
            objection ->
                parts.add(
                    new ObjectionSection(objection, screens.dates())
                        .beside(
                            new Anchor(
                                EntryRoutes.objection(found.id()),
                                getTranslation("entry.objection.open")))));
    List<CategoryMove> moves = screens.moves().list(screens.person(), found.id());
    if (!moves.isEmpty()) {
      parts.add(new MoveSection(moves, edition, screens.dates()));
    }
    parts.add(
        new PageSection(getTranslation("entry.view.road"), OfficeRoad.of(screens, found))
            .beside(new Anchor(EntryRoutes.road(found.id()), getTranslation("entry.view.drawn"))));
    return parts.toArray(Component[]::new);
  }
}
