package org.plenary.process.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.process.FailedStep;
import org.plenary.process.FailedSteps;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** Steps of procedures that failed at every try, with a way to have each tried again. */
@Route("failed-steps")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class FailedStepsView extends Page implements HasDynamicTitle {

  private final transient FailedSteps failed;
  private final transient Person reader;
  private final transient ReaderDates dates;

  FailedStepsView(FailedSteps failed, CurrentPerson current, Dates dates) {
    this.failed = failed;
    reader = current.get();
    this.dates = dates.in(reader.locale(), reader.zone());
    show();
  }

  private void show() {
    removeAll();
    List<FailedStep> steps = failed.list(reader);
    add(
        new PageHeader(getPageTitle())
            .crumb(getTranslation("process.inbox.title"), "/inbox")
            .facts(getTranslation("process.failed.facts", steps.size())));
    if (steps.isEmpty()) {
      add(
          new EmptyState(
              "check",
              getTranslation("process.failed.none"),
              getTranslation("process.failed.none-hint")));
      return;
    }
    steps.forEach(step -> add(section(step)));
  }

  private PageSection section(FailedStep step) {
    String title =
        step.about().isEmpty()
            ? step.step()
            : getTranslation("process.failed.title", step.step(), step.about());
    PageSection section = new PageSection(title);
    section.add(
        new Paragraph(getTranslation("process.inbox.since", dates.moment(step.since()))),
        new Paragraph(getTranslation("process.failed.reason", step.failure())));
    if (reader.isStaff()) {
      section.add(again(step, title));
    }
    return section;
  }

  private Button again(FailedStep step, String title) {
    Button again = new Button(getTranslation("process.failed.again"));
    again.setAriaLabel(getTranslation("process.failed.again-of", title));
    again.addClickListener(
        click -> {
          failed.tryAgain(reader, step.id());
          Toast.show(getTranslation("process.failed.trying", title));
          show();
        });
    return again;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("process.failed.page");
  }
}
