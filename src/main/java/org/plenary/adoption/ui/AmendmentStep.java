package org.plenary.adoption.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plenary.adoption.Amendment;
import org.plenary.adoption.Clearance;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.identity.Person;
import org.plenary.job.JobWork;
import org.plenary.job.ui.JobPlan;
import org.plenary.ui.AskDialog;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;

/** The one step the office owes a text whose decided changes are put in, with its redline. */
class AmendmentStep extends Div {

  private final AmendmentScreens screens;
  private final Person person;
  private final Clearance decided;
  private final Runnable done;

  AmendmentStep(AmendmentScreens screens, Person person, Clearance decided, Runnable done) {
    this.screens = screens;
    this.person = person;
    this.decided = decided;
    this.done = done;
    Optional<Draft> working = screens.drafts().findWorking(decided.guideline());
    Optional<Amendment> latest =
        screens.amendments().list(person, decided.guideline()).stream()
            .filter(one -> one.clearance().equals(decided.id()))
            .findFirst();
    if (working.isPresent()) {
      add(write(working.get()));
      addChanges(working.get(), latest);
    } else if (latest.filter(one -> !one.isJudged()).isPresent()) {
      Draft text = screens.drafts().get(person, latest.get().draft());
      add(confirm(text, latest.get()));
      addChanges(text, latest);
    } else {
      add(begin());
      add(new DecidedChanges(decided, latest));
    }
  }

  private void addChanges(Draft text, Optional<Amendment> latest) {
    add(new DecidedChanges(decided, latest), new AmendmentRedline(screens, person, decided, text));
  }

  private NextStep begin() {
    return step("pen-line", "begin", say("begin"), primary("begin-button", this::open));
  }

  private void open() {
    screens.amendments().begin(person, decided.guideline());
    UI.getCurrent().navigate(GuidelineRoutes.edit(decided.guideline()).substring(1));
  }

  private NextStep write(Draft draft) {
    return step(
        "pen-line",
        "write",
        say("write", draft.number()),
        new Button(say("freeze-button"), event -> askToFreeze(draft)),
        new LinkButton(say("edit-button"), GuidelineRoutes.edit(draft.guideline())).primary());
  }

  private NextStep confirm(Draft text, Amendment amendment) {
    if (!screens.confirmations().mayJudge(person, amendment)) {
      return step("hourglass", "waits", say("waits", text.number()));
    }
    return step(
        "file-check",
        "confirm",
        say("confirm", text.number()),
        new Button(say("give-back-button"), event -> askToGiveBack(text)),
        primary("confirm-button", () -> askToConfirm(text)));
  }

  private NextStep step(String icon, String name, String title, Component... actions) {
    return new NextStep(icon, title, say(name + "-text"), actions);
  }

  private Button primary(String name, Runnable action) {
    Button button = new Button(say(name), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }

  private void askToFreeze(Draft draft) {
    ask("freeze", draft, () -> screens.work().freeze(person, draft.guideline())).open();
  }

  private void askToConfirm(Draft text) {
    ask("confirm", text, () -> screens.work().confirm(person, text.id())).open();
  }

  private void askToGiveBack(Draft text) {
    TextArea why = new TextArea(say("why"));
    why.setWidthFull();
    ask("give-back", text, () -> screens.work().giveBack(person, text.id(), why.getValue()), why)
        .with(why)
        .open();
  }

  /** Others are told, so it goes on in the background. */
  private AskDialog ask(
      String name, Draft draft, Supplier<JobWork> begin, HasValue<?, ?>... typed) {
    String title = screens.guidelines().get(person, draft.guideline()).title();
    return screens
        .jobs()
        .ask(
            say(name + "-question", draft.number()),
            say(name + "-meaning"),
            say(name + "-button"),
            () -> new JobPlan("adoption.job." + name, List.of(draft.number(), title), begin.get()),
            done,
            typed);
  }

  private String say(String name, Object... arguments) {
    return getTranslation("adoption.amendment." + name, arguments);
  }
}
