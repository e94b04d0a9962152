package org.plenary.jury.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.jury.Declarations;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.Jurors;
import org.plenary.jury.JuryRoutes;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FactList;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;

/** Asks somebody whether they take a seat on the jury. */
@Route("jury-invitations/:juror")
@RolesAllowed({"JUROR", "STAFF", "ADMINISTRATOR", "AUDITOR"})
class InvitationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Jurors jurors;
  private final Declarations declarations;
  private final Editions editions;
  private final Person person;
  private final ReaderDates reader;

  InvitationView(
      Jurors jurors,
      Declarations declarations,
      Editions editions,
      CurrentPerson current,
      Dates dates) {
    this.jurors = jurors;
    this.declarations = declarations;
    this.editions = editions;
    person = current.get();
    reader = dates.in(person.locale(), person.zone());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(jurors.get(person, new JurorId(event.getRouteParameters().get("juror").orElseThrow())));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("jury.invitation.title");
  }

  private void show(Juror juror) {
    Edition edition = editions.get(juror.edition());
    removeAll();
    add(new PageHeader(getTranslation("jury.invitation.heading", edition.name())));
    add(
        switch (juror.state()) {
          case ALTERNATE, INVITED -> question(juror);
          case ACCEPTED -> accepted(juror);
          case DECLINED, REPLACED -> ended(juror);
        });
    add(duties(edition));
  }

  private Component question(Juror juror) {
    Button accept =
        new Button(
            getTranslation("jury.invitation.accept"),
            event -> {
              jurors.accept(person, juror.id());
              show(jurors.get(juror.id()));
            });
    accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button decline =
        new Button(getTranslation("jury.invitation.decline"), event -> declineDialog(juror).open());
    Div actions = new Div(accept, decline);
    actions.addClassName("acts");
    return new NextStep(
        "mail",
        getTranslation("jury.invitation.question"),
        getTranslation("jury.invitation.question-text"),
        actions);
  }

  private ReasonDialog declineDialog(Juror juror) {
    return new ReasonDialog(
            getTranslation("jury.invitation.decline-title"),
            getTranslation("jury.invitation.decline-text"),
            getTranslation("jury.invitation.decline"),
            reason -> {
              jurors.decline(person, juror.id(), reason);
              show(jurors.get(juror.id()));
            })
        .optional();
  }

  private Component accepted(Juror juror) {
    if (!declarations.areWanted(juror.edition())) {
      return new EmptyState(
          "check",
          getTranslation("jury.invitation.accepted"),
          getTranslation("jury.conflicts.not-yet-text"));
    }
    boolean isOwed = declarations.isOwed(juror);
    LinkButton next =
        isOwed
            ? new LinkButton(getTranslation("jury.queue.declare"), JuryRoutes.conflicts(juror.id()))
            : new LinkButton(
                getTranslation("jury.invitation.to-queue"),
                JuryRoutes.queue(editions.get(juror.edition()).code()));
    return new NextStep(
        "check",
        getTranslation("jury.invitation.accepted"),
        getTranslation(
            isOwed ? "jury.invitation.accepted-text" : "jury.invitation.accepted-declared"),
        next.primary());
  }

  private Component ended(Juror juror) {
    return new EmptyState(
        "minus",
        getTranslation("jury.invitation.ended." + juror.state().name().toLowerCase(Locale.ROOT)),
        getTranslation("jury.invitation.ended-text"));
  }

  private Component duties(Edition edition) {
    FactList facts =
        new FactList()
            .fact(getTranslation("jury.invitation.theme"), edition.theme())
            .fact(
                getTranslation("jury.invitation.conflicts"),
                reader.deadline(edition.date(EditionDate.CONFLICTS_DUE)))
            .fact(
                getTranslation("jury.invitation.opens"),
                reader.deadline(edition.date(EditionDate.FIRST_EVALUATION_OPENS)))
            .fact(
                getTranslation("jury.invitation.closes"),
                reader.deadline(edition.date(EditionDate.FIRST_EVALUATION_CLOSES)))
            .fact(
                getTranslation("jury.invitation.meeting"),
                reader.deadline(edition.date(EditionDate.FINAL_EVALUATION_OPENS)));
    return new PageSection(getTranslation("jury.invitation.duties"), facts);
  }
}
