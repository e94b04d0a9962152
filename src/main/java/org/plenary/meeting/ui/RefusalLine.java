package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.html.Paragraph;
import org.plenary.shared.Refusal;

/** Says beside a form why it was not taken; what was typed stays. */
class RefusalLine extends Paragraph {

  RefusalLine() {
    addClassName("errors");
    getElement().setAttribute("role", "alert");
    setVisible(false);
  }

  void attempt(Runnable step) {
    setVisible(false);
    try {
      step.run();
    } catch (Refusal refused) {
      setText(text(refused.messageKey(), refused.arguments()));
      setVisible(true);
    }
  }
}
