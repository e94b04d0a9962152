package org.plenary.adoption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.adoption.AdoptionWork;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Clearance;
import org.plenary.answer.TextHolding;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobPlan;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;

/** The one step the office owes a guideline on its last way, whichever that is. */
class AdoptionStep extends Div {

  private final Adoptions adoptions;
  private final AdoptionWork work;
  private final MailedJobs jobs;
  private final Person person;
  private final GuidelineId id;
  private final String title;
  private final Runnable done;

  /**
   * @param title of the guideline
   * @param make makes the adoption file
   */
  AdoptionStep(
      Adoptions adoptions,
      AdoptionWork work,
      MailedJobs jobs,
      Person person,
      GuidelineId id,
      String title,
      Runnable make,
      Runnable done) {
    this.adoptions = adoptions;
    this.work = work;
    this.jobs = jobs;
    this.person = person;
    this.id = id;
    this.title = title;
    this.done = done;
    Optional<Clearance> latest = adoptions.findLatest(person, id);
    if (latest.isPresent() && !latest.get().isDecided()) {
      add(step("gavel", "waiting", primary("decide", this::askDecision)));
    } else if (latest.map(Clearance::outcome).filter(one -> one.isAdopted()).isPresent()) {
      add(step("archive", "file", primary("make-file", make)));
    } else {
      add(adoptions.findClearable(person, id).map(this::clear).orElseGet(this::writeFirst));
    }
  }

  private NextStep step(String icon, String name, Component... action) {
    return new NextStep(
        icon,
        getTranslation("adoption.step." + name),
        getTranslation("adoption.step." + name + "-text"),
        action);
  }

  private Component clear(Draft draft) {
    TextHolding holding = adoptions.findHolding(person, id);
    if (!holding.isNothing()) {
      return new HeldText(holding, draft, this::askInSpite);
    }
    return new NextStep(
        "file-check",
        getTranslation("adoption.step.clear", draft.number()),
        holding.objections() == 0
            ? getTranslation("adoption.step.clear-text")
            : getTranslation("adoption.step.objections", holding.objections()),
        new LinkButton(
            getTranslation("adoption.step.read", draft.number()), GuidelineRoutes.draft(draft)),
        primary("clear-button", this::askClearance));
  }

  private NextStep writeFirst() {
    return step(
        "pen-line",
        "write",
        new LinkButton(getTranslation("adoption.step.write-button"), GuidelineRoutes.guideline(id))
            .primary());
  }

  private Button primary(String name, Runnable action) {
    Button button = new Button(getTranslation("adoption.step." + name), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void askClearance() {
    TextArea ground = new TextArea(getTranslation("adoption.page.ground"));
    ground.setWidthFull();
    ground.setHelperText(getTranslation("adoption.step.ground-hint"));
    ask(
        "adoption.step.clear-button",
        "adoption.job.clear",
        () -> work.clear(person, id, ground.getValue()),
        ground,
        ground);
  }

  private void askInSpite() {
    TextArea ground = new TextArea(getTranslation("adoption.page.ground"));
    TextField name = new TextField(getTranslation("adoption.page.answers-for"));
    TextArea why = new TextArea(getTranslation("adoption.page.in-spite"));
    ground.setWidthFull();
    name.setWidthFull();
    name.setValue(person.name());
    why.setWidthFull();
    why.setHelperText(getTranslation("adoption.step.in-spite-hint"));
    Div fields = new Div(ground, name, why);
    fields.addClassName("dialogfields");
    ask(
        "adoption.step.in-spite-button",
        "adoption.job.clear",
        () -> work.clearInSpite(person, id, ground.getValue(), name.getValue(), why.getValue()),
        fields,
        ground,
        name,
        why);
  }

  private void askDecision() {
    DecisionFields fields = new DecisionFields();
    ask(
        "adoption.step.decide",
        "adoption.job.decide",
        () -> fields.work(work, person, id),
        fields,
        fields.typed());
  }

  /** Many are told, so it goes on in the background; what is refused is said in the dialog. */
  private void ask(
      String verbKey,
      String titleKey,
      Supplier<JobWork> begin,
      Component fields,
      HasValue<?, ?>... typed) {
    String verb = getTranslation(verbKey);
    jobs.ask(verb, "", verb, () -> new JobPlan(titleKey, List.of(title), begin.get()), done, typed)
        .with(fields)
        .open();
  }
}
