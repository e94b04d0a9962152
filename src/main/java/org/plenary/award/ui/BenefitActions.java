package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.plenary.award.Benefit;

/** What the office may do to a benefit aside from its road: drop it, or answer for the winner. */
final class BenefitActions {

  private BenefitActions() {}

  /** None once the benefit is settled. */
  static Component[] of(BenefitPage page, Benefit found) {
    if (found.state().isSettled()) {
      return new Component[0];
    }
    return found.waitsForAnswer()
        ? new Component[] {drop(page, found), accept(page, found)}
        : new Component[] {drop(page, found)};
  }

  private static Button drop(BenefitPage page, Benefit found) {
    Button drop =
        new Button(
            text("award.benefit.drop"),
            event ->
                new BenefitDropDialog(
                        found,
                        reason ->
                            page.attempt(
                                found.id(),
                                () -> page.screens.care().drop(page.person(), found.id(), reason),
                                text("award.benefit.dropped")))
                    .open());
    drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return drop;
  }

  private static Button accept(BenefitPage page, Benefit found) {
    return new Button(
        text("award.benefit.accept-for"),
        event ->
            page.attempt(
                found.id(),
                () -> page.screens.benefits().accept(page.person(), found.id()),
                text("award.benefit.noted")));
  }
}
