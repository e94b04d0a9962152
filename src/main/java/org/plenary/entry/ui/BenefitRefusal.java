package org.plenary.entry.ui;

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

  private final TextArea reason = new TextArea(text("entry.award.reason"));

  BenefitRefusal(String benefit, Consumer<String> decline) {
    super(text("entry.benefit.decline-title"));
    reason.setHelperText(text("entry.award.reason-hint"));
    reason.setMaxLength(2000);
    reason.setWidthFull();
    Button ask = new Button(text("entry.benefit.decline"), event -> ask(benefit, decline));
    Div column = new Div(reason, ask);
    column.addClassName("formcol");
    column.setMaxWidth("44rem");
    add(column);
  }

  private void ask(String benefit, Consumer<String> decline) {
    new Confirm(
            text("entry.benefit.decline-question", benefit),
            text("entry.benefit.decline-consequence"))
        .yesRemoving(text("entry.benefit.decline"), () -> decline.accept(reason.getValue()))
        .open();
  }
}
