package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.plenary.ui.Confirm;
import org.plenary.ui.PageSection;

/**
 * Where a winner says no to what came with the award: the reason, and a question before it goes.
 */
class BenefitRefusal extends PageSection {

  private final TextArea reason = new TextArea(text("award.answer.reason"));

  BenefitRefusal(String benefit, Consumer<String> decline) {
    super(text("award.benefit.decline-title"));
    reason.setHelperText(text("award.answer.reason-hint"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    Button ask = new Button(text("award.benefit.decline"), event -> ask(benefit, decline));
    Div column = new Div(reason, ask);
    column.addClassName("formcol");
    column.setMaxWidth("44rem");
    add(column);
  }

  private void ask(String benefit, Consumer<String> decline) {
    new Confirm(
            text("award.benefit.decline-question", benefit),
            text("award.benefit.decline-consequence"))
        .yesRemoving(text("award.benefit.decline"), () -> decline.accept(reason.getValue()))
        .open();
  }
}
