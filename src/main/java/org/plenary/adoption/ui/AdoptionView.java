package org.plenary.adoption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.adoption.AdoptionFiles;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Clearance;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.job.Jobs;
import org.plenary.job.ui.JobStrip;
import org.plenary.shared.CurrentViewer;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Dates;
import org.plenary.ui.FactList;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;

/** The last steps of one guideline: clear its text, record the decision, make the file. */
@Route("adoption/:guideline")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class AdoptionView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Adoptions adoptions;
  private final AdoptionFiles files;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final People people;
  private final Person person;
  private final ReaderDates dates;
  private final JobStrip strip;

  AdoptionView(
      Adoptions adoptions,
      AdoptionFiles files,
      Guidelines guidelines,
      Drafts drafts,
      People people,
      Jobs jobs,
      CurrentPerson current,
      CurrentViewer viewer,
      Dates dates) {
    this.adoptions = adoptions;
    this.files = files;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.people = people;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
    strip = new JobStrip(jobs, viewer.get(), this.dates);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("adoption.page.title");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow()));
  }

  private void show(GuidelineId id) {
    removeAll();
    List<Clearance> all = adoptions.list(person, id);
    add(
        new PageHeader(guidelines.get(person, id).title())
            .written()
            .crumb(getPageTitle(), AdoptionRoutes.list())
            .here(guidelines.get(person, id).title()));
    if (person.isStaff()) {
      add(step(id, all.stream().findFirst()), strip);
    }
    if (!all.isEmpty()) {
      PageSection history =
          new PageSection(getTranslation("adoption.page.history")).count(all.size());
      all.forEach(one -> history.add(facts(one)));
      add(history);
    }
  }

  private NextStep step(GuidelineId id, Optional<Clearance> latest) {
    if (latest.isPresent() && !latest.get().isDecided()) {
      return new NextStep(
          "gavel",
          getTranslation("adoption.page.waiting"),
          getTranslation("adoption.page.waiting-text"),
          primary("adoption.page.decide", () -> askDecision(id)));
    }
    if (latest.isPresent()
        && latest.get().outcome() != null
        && latest.get().outcome().isAdopted()) {
      return new NextStep(
          "archive",
          getTranslation("adoption.page.file-title"),
          getTranslation("adoption.page.file-text"),
          primary("adoption.page.file", () -> strip.watch(files.start(person, id))));
    }
    return new NextStep(
        "file-check",
        getTranslation("adoption.page.none"),
        getTranslation("adoption.page.none-text"),
        primary("adoption.page.clear", () -> askClearance(id)));
  }

  private Component primary(String key, Runnable action) {
    Button button = new Button(getTranslation(key), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void askClearance(GuidelineId id) {
    TextArea ground = new TextArea(getTranslation("adoption.page.ground"));
    ground.setWidthFull();
    new AskDialog(
            getTranslation("adoption.page.clear"),
            getTranslation("adoption.page.none-text"),
            getTranslation("adoption.page.clear"),
            () -> {
              adoptions.clear(person, id, ground.getValue());
              Toast.show(getTranslation("adoption.page.cleared"));
              show(id);
            })
        .with(ground)
        .open();
  }

  private void askDecision(GuidelineId id) {
    DecisionFields fields = new DecisionFields();
    new AskDialog(
            getTranslation("adoption.page.decide"),
            getTranslation("adoption.page.waiting-text"),
            getTranslation("adoption.page.decide"),
            () -> {
              fields.record(adoptions, person, id);
              Toast.show(getTranslation("adoption.page.decided"));
              show(id);
            })
        .with(fields)
        .open();
  }

  private FactList facts(Clearance one) {
    FactList facts =
        new FactList()
            .fact(
                getTranslation("adoption.page.draft"),
                String.valueOf(drafts.get(one.draft()).number()))
            .fact(
                getTranslation("adoption.page.cleared-by"),
                people.get(one.clearedBy()).name() + " · " + dates.moment(one.clearedAt()))
            .fact(getTranslation("adoption.page.ground"), one.ground())
            .fact(
                getTranslation("adoption.page.outcome"),
                getTranslation(
                    one.outcome() == null
                        ? "adoption.page.waits"
                        : "adoption.outcome." + one.outcome().key()));
    if (one.decidedOn() != null) {
      facts
          .fact(getTranslation("adoption.page.body"), one.body())
          .fact(getTranslation("adoption.page.decided-on"), dates.fullDay(one.decidedOn()))
          .fact(getTranslation("adoption.page.words"), one.words());
    }
    return facts;
  }
}
