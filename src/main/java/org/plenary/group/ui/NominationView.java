package org.plenary.group.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.group.ExpertGroup;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupErasure;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationId;
import org.plenary.group.Nominations;
import org.plenary.group.Selections;
import org.plenary.group.SentNomination;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.RegionNames;

/** One nomination as the office reads it: what was sent, and what is to be decided about it. */
@Route("nominations/:nomination")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class NominationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final NominationDesk desk;
  private final Nominations nominations;
  private final Selections selections;
  private final GroupErasure erasure;
  private final ExpertGroups groups;
  private final MailsAhead ahead;
  private final Person person;
  private final NominationSide side;
  private String title = "";

  NominationView(
      NominationDesk desk,
      Nominations nominations,
      Selections selections,
      GroupErasure erasure,
      ExpertGroups groups,
      MailsAhead ahead,
      People people,
      CurrentPerson current,
      CurrentReader reader) {
    this.desk = desk;
    this.nominations = nominations;
    this.selections = selections;
    this.erasure = erasure;
    this.groups = groups;
    this.ahead = ahead;
    person = current.get();
    side = new NominationSide(nominations, people, reader.dates());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new NominationId(event.getRouteParameters().get("nomination").orElse("")));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(NominationId id) {
    Nomination nomination = desk.get(person, id);
    ExpertGroup group = groups.get(person, nomination.group());
    SentNomination sent = nominations.findSent(person, id).orElseThrow();
    title = nomination.name();
    NominationActions actions =
        new NominationActions(desk, selections, erasure, ahead, person, nomination, () -> show(id));
    removeAll();
    add(
        new PageHeader(nomination.name())
            .written()
            .crumb(group.name(), GroupRoutes.group(group.id()))
            .crumb(getTranslation("group.call.title"), GroupRoutes.call(group.id()))
            .here(nomination.receipt())
            .facts(
                new Span(
                    GroupWords.pair(
                        nomination.country(),
                        RegionNames.of(nomination.region(), key -> getTranslation(key)))),
                new Badge(GroupWords.status(nomination)))
            .actions(actions.quiet()));
    actions.nextStep().ifPresent(this::add);
    add(new Columns().main(new SentReading(sent)).side(side.of(nomination, sent)));
  }
}
