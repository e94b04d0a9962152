package org.plenary.notification.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenary.notification.ForeseenNotices;
import org.plenary.notification.Notices;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Icon;
import org.springframework.stereotype.Component;

/** Shows the mails of a step before it is taken: how many, to whom, and each as it will read. */
@Component
public class MailsAhead {

  private static final String WIDE = "min(64rem, 94vw)";

  private final Notices notices;
  private final ForeseenNotices foreseen;

  MailsAhead(Notices notices, ForeseenNotices foreseen) {
    this.notices = notices;
    this.foreseen = foreseen;
  }

  /**
   * Adds them to the dialog that asks for the step. Where the step would be refused it says so
   * beforehand, and shows none.
   *
   * @param step what would be done, by somebody it names; it is done on another thread, looked at
   *     and taken back
   */
  public AskDialog in(AskDialog dialog, Runnable step) {
    return in(dialog, () -> step, new HasValue<?, ?>[0]);
  }

  /**
   * As {@link #in(AskDialog, Runnable)}, for a step that depends on what is typed: looks again when
   * that changes.
   *
   * @param step reads the fields, and comes back with what would be done
   */
  public AskDialog in(AskDialog dialog, Supplier<Runnable> step, HasValue<?, ?>... typed) {
    AheadPanel panel = panel(dialog, step, typed);
    dialog.add(panel);
    return dialog.beforehand(panel::stop);
  }

  /**
   * For a dialog that puts them in their place itself, and stops them when its step is taken. Until
   * something is typed it says no more than where they will stand.
   */
  public AheadPanel panel(Dialog dialog, Supplier<Runnable> step, HasValue<?, ?>... typed) {
    AheadPanel panel = new AheadPanel(notices, foreseen).of(step);
    dialog.setWidth(WIDE);
    dialog.addClassName("withmails");
    for (HasValue<?, ?> field : typed) {
      field.addValueChangeListener(event -> panel.look());
    }
    if (typed.length > 0) {
      panel.lookFirst();
    } else {
      panel.look();
    }
    return panel;
  }

  /**
   * For a step that was asked for already: shows the mails, and does it when told to; at once where
   * nobody is written to.
   *
   * @param refused is told why the step may not be taken
   */
  public void show(Runnable step, Runnable send, Consumer<Refusal> refused) {
    new BulkSendPreview(new AheadPanel(notices, foreseen), step, send, refused);
  }

  /** A button that shows the mails which a date sends by itself; each text is whole. */
  public Button button(String words, String title, String text, Runnable step) {
    Button button = new Button(words, new Icon("mail"), event -> open(title, text, step));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }

  /** Only shows them, for a step that a date takes. */
  public void open(String title, String text, Runnable step) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(title);
    Paragraph words = new Paragraph(text);
    words.addClassName("ink2");
    dialog.add(words, panel(dialog, () -> step));
    dialog
        .getFooter()
        .add(
            new Button(dialog.getTranslation("notification.ahead.close"), event -> dialog.close()));
    dialog.open();
  }
}
