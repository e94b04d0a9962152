package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.plenary.ui.PageSection;

/** Where an applicant says what was overlooked, while there is time for it. */
class ObjectSection extends PageSection {

  ObjectSection(String until, Consumer<String> action, Runnable done) {
    super(text("entry.objection.object"), new Paragraph(text("entry.objection.how", until)));
    ReasonForm form =
        new ReasonForm(text("entry.objection.overlooked"), text("entry.objection.hint"));
    Button send = new Button(text("entry.objection.send"));
    send.setDisableOnClick(true);
    form.action(
        send,
        words -> {
          if (form.attempt(() -> action.accept(words))) {
            done.run();
          }
          send.setEnabled(true);
        });
    add(form);
  }
}
