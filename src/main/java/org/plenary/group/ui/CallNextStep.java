package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.Optional;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.ExpertGroup;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Nomination;
import org.plenary.group.NominationState;
import org.plenary.identity.Person;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.Toast;

/** What the office owes a call: one thing at a time, from the plan to the checks. */
class CallNextStep {

  private final Calls calls;
  private final CallScreens screens;
  private final Person person;
  private final ExpertGroup group;
  private final Runnable changed;

  CallNextStep(
      Calls calls, CallScreens screens, Person person, ExpertGroup group, Runnable changed) {
    this.calls = calls;
    this.screens = screens;
    this.person = person;
    this.group = group;
    this.changed = changed;
  }

  /** One thing at a time: plan, publish, check, choose. */
  Optional<NextStep> of(Optional<Call> call, List<Nomination> all) {
    if (!person.isStaff()) {
      return Optional.empty();
    }
    if (call.isEmpty()) {
      Button plan =
          primary(
              "group.call.plan",
              () -> new CallDialog(calls, screens, person, group, null, changed).open());
      return step("calendar", "group.call.step-plan", "group.call.step-plan-text", plan);
    }
    if (!call.get().isPublished()) {
      Button publish =
          primary(
              "group.call.publish", () -> screens.publishing(person, group.id(), this::publish));
      return step("megaphone", "group.call.step-publish", "group.call.step-publish-text", publish);
    }
    Optional<Nomination> unchecked =
        all.stream()
            .filter(one -> one.state() == NominationState.COMPLETE && !one.isChecked())
            .findFirst();
    if (unchecked.isPresent() && !call.get().isConfirmed()) {
      LinkButton open =
          new LinkButton(text("group.call.check"), GroupRoutes.nomination(unchecked.get().id()))
              .primary();
      return step("clipboard-check", "group.call.step-check", "group.call.step-check-text", open);
    }
    return Optional.empty();
  }

  private void publish() {
    calls.publish(person, group.id());
    Toast.show(text("group.call.published"));
    changed.run();
  }

  private static Optional<NextStep> step(
      String icon, String title, String words, Component action) {
    return Optional.of(new NextStep(icon, text(title), text(words), action));
  }

  private static Button primary(String key, Runnable action) {
    Button button = new Button(text(key), event -> action.run());
    button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    return button;
  }
}
