package org.plenary.milestone.ui;

import java.util.function.Consumer;

/** Asks why before something is done that stays in the history. */
class ReasonQuestion extends PlanQuestion {

  ReasonQuestion(String title, String consequence, String verb, Consumer<String> action) {
    super(title);
    ReasonField reason = new ReasonField();
    hint(consequence);
    ask(reason);
    answer(
        verb,
        () -> {
          if (reason.isGiven()) {
            action.accept(reason.getValue());
            close();
          }
        });
  }
}
