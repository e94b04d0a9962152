package org.plenary.verdict.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.job.ui.JobScreens;
import org.plenary.programme.Edition;
import org.plenary.ui.NextStep;
import org.plenary.verdict.PanelVerdict;
import org.plenary.verdict.VerdictWork;
import org.springframework.stereotype.Component;

/** Signing the verdict itself, by who presides. */
@Component
class PanelSigning {

  private final VerdictWork signing;
  private final JobScreens jobs;

  PanelSigning(VerdictWork signing, JobScreens jobs) {
    this.signing = signing;
    this.jobs = jobs;
  }

  NextStep step(Person person, Edition edition, PanelVerdict verdict, Runnable done) {
    UI at = UI.getCurrent();
    Button sign =
        new Button(at.getTranslation("verdict.verdict.sign"), event -> ask(person, edition, done));
    sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return new NextStep(
        "signature",
        at.getTranslation("verdict.panel.sign-step"),
        at.getTranslation(
            "verdict.panel.sign-text", verdict.reasons().size(), edition.slots().size()),
        sign);
  }

  /** Every winner is told, so it goes on in the background. */
  private void ask(Person person, Edition edition, Runnable done) {
    UI at = UI.getCurrent();
    TextArea statement = new TextArea(at.getTranslation("verdict.sign.statement"));
    statement.setWidthFull();
    statement.setMinHeight("8rem");
    statement.addClassName("words");
    jobs.ask(
            at.getTranslation("verdict.sign.title"),
            at.getTranslation("verdict.sign.text"),
            at.getTranslation("verdict.sign.button"),
            () ->
                new JobPlan(
                    "jury.job.verdict",
                    List.of(edition.name()),
                    signing.of(person, edition.id(), statement.getValue())),
            done)
        .with(statement)
        .open();
  }
}
