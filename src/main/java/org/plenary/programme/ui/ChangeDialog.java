package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.programme.Audience;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionPart;
import org.plenary.programme.FieldChange;

/** Asks why a published edition changes, and says who will be told. */
final class ChangeDialog extends Dialog {

  private static final int LONGEST_REASON = 2000;

  private final TextArea reason = new TextArea();
  private final Consumer<String> publish;

  /**
   * @param given the reason of a try that was refused; empty the first time
   */
  ChangeDialog(List<FieldChange> changes, String given, Consumer<String> publish) {
    this.publish = publish;
    setHeaderTitle(getTranslation("programme.change.title"));
    setWidth("min(40rem, 94vw)");
    reason.setLabel(getTranslation("programme.change.reason"));
    reason.setHelperText(getTranslation("programme.change.reason-hint"));
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setValue(given);
    add(new ChangeList(changes), new Paragraph(told(changes)), reason);
    Button keep = new Button(getTranslation("programme.change.not-yet"), event -> close());
    Button yes = new Button(getTranslation("programme.change.publish"), event -> publish());
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(keep, yes);
  }

  private void publish() {
    if (reason.getValue().isBlank()) {
      reason.setErrorMessage(getTranslation("programme.change.reason-missing"));
      reason.setInvalid(true);
      reason.focus();
      return;
    }
    close();
    publish.accept(reason.getValue());
  }

  private String told(List<FieldChange> changes) {
    boolean applicants = changes.stream().anyMatch(of -> audience(of).includesApplicants());
    boolean jurors = changes.stream().anyMatch(of -> audience(of).includesJurors());
    String whom = applicants && jurors ? "all" : applicants ? "applicants" : "jurors";
    return getTranslation("programme.change.told-" + whom);
  }

  private static Audience audience(FieldChange change) {
    if (change.part() != EditionPart.DATES) {
      return change.part().audience();
    }
    return FieldNames.date(change.field()).map(EditionDate::audience).orElse(Audience.ALL);
  }
}
