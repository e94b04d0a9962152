package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.plenary.ui.Confirm;
import org.plenary.ui.PageSection;

/** Ends an award with a reason: lets it go to the next in rank, or takes it back. */
class AwardReasonSection extends PageSection {

  /**
   * @param what names the texts: {@code let-go} or {@code take-back}
   */
  AwardReasonSection(String what, String award, Consumer<String> action, Runnable done) {
    super(text("entry.care." + what), new Paragraph(text("entry.care." + what + "-text")));
    ReasonForm form =
        new ReasonForm(text("entry.care.reason"), text("entry.care." + what + "-hint"));
    Button end = new Button(text("entry.care." + what));
    end.addThemeVariants(ButtonVariant.LUMO_ERROR);
    form.action(
        end,
        reason -> {
          if (form.isWritten(text("entry.refused.reason-wanted"))) {
            Runnable attempt =
                () -> {
                  if (form.attempt(() -> action.accept(reason))) {
                    done.run();
                  }
                };
            new Confirm(
                    text("entry.care." + what + "-question", award),
                    text("entry.care." + what + "-consequence"))
                .yesRemoving(text("entry.care." + what), attempt)
                .open();
          }
        });
    add(form);
  }
}
