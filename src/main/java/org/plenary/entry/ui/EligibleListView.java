package org.plenary.entry.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.entry.EligibleList;
import org.plenary.entry.EligibleListWork;
import org.plenary.entry.EligibleLists;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.notification.ui.MailsAhead;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.ui.AskDialog;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;

/** Where the office fixes which entries go to the jury. */
@Route("eligible-list")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class EligibleListView extends Page implements HasDynamicTitle {

  private final EligibleLists lists;
  private final EligibleListWork approving;
  private final JobScreens jobs;
  private final MailsAhead ahead;
  private final Person person;

  EligibleListView(
      EligibleLists lists,
      EligibleListWork approving,
      JobScreens jobs,
      MailsAhead ahead,
      CurrentEdition editions,
      CurrentPerson current) {
    this.lists = lists;
    this.approving = approving;
    this.jobs = jobs;
    this.ahead = ahead;
    person = current.get();
    add(new PageHeader(getPageTitle()));
    editions.find().ifPresent(this::show);
  }

  private void show(Edition edition) {
    EligibleList list = lists.get(person, edition.id());
    add(nextStep(edition, list), new PageSection(edition.name(), figures(list)));
  }

  private NextStep nextStep(Edition edition, EligibleList list) {
    if (list.isDone()) {
      return new NextStep(
          "check",
          getTranslation("entry.eligible-list.done", list.judged()),
          getTranslation("entry.eligible-list.done-text"));
    }
    if (!list.isCallClosed()) {
      return new NextStep(
          "clock",
          getTranslation("entry.eligible-list.call-open"),
          getTranslation("entry.refused.call-still-open"));
    }
    if (!list.mayBeApproved()) {
      return new NextStep(
              "clipboard-check",
              getTranslation("entry.eligible-list.wait", list.unscreened()),
              getTranslation("entry.eligible-list.wait-text"))
          .urgent();
    }
    Button approve =
        new Button(
            getTranslation("entry.eligible-list.approve", list.count()),
            click -> ask(edition, list));
    approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    approve.setEnabled(person.isStaff());
    return new NextStep(
        "list-checks",
        getTranslation("entry.eligible-list.ready", list.count()),
        getTranslation("entry.eligible-list.ready-text", list.corrections()),
        approve);
  }

  private void ask(Edition edition, EligibleList list) {
    AskDialog ask =
        jobs.ask(
            getTranslation("entry.eligible-list.ask", list.count()),
            getTranslation("entry.eligible-list.consequence", list.corrections()),
            getTranslation("entry.eligible-list.approve", list.count()),
            () ->
                new JobPlan(
                    "entry.job.eligible-list",
                    List.of(edition.name()),
                    approving.of(person, edition.id())),
            () -> UI.getCurrent().navigate("inbox"));
    ahead.in(ask, () -> lists.approve(person, edition.id())).open();
  }

  private FactList figures(EligibleList list) {
    return new FactList()
        .fact(
            getTranslation("entry.eligible-list.eligible"), number(list.eligible() + list.judged()))
        .fact(getTranslation("entry.eligible-list.not-eligible"), number(list.notEligible()))
        .fact(getTranslation("entry.eligible-list.corrections"), number(list.corrections()))
        .fact(getTranslation("entry.eligible-list.unscreened"), number(list.unscreened()));
  }

  private String number(int count) {
    return String.format(getLocale(), "%,d", count);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.eligible-list.title");
  }
}
