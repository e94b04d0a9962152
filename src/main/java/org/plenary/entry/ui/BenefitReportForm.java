package org.plenary.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.entry.BenefitReport;
import org.plenary.ui.FieldFocus;

/** Half a page on what became of a benefit. */
final class BenefitReportForm extends Div {

  /** Where a report goes. */
  interface Filing {
    void file(BenefitReport report);
  }

  private static final int LONGEST = 10_000;

  private final RadioButtonGroup<Boolean> outcome = new RadioButtonGroup<>();
  private final TextArea done = area("done");
  private final TextArea gained = area("gained");
  private final TextArea learnt = area("learnt");

  BenefitReportForm(Filing filing) {
    addClassName("formcol");
    setMaxWidth("44rem");
    outcome.setLabel(getTranslation("entry.benefit.report.outcome"));
    outcome.setItems(true, false);
    outcome.setItemLabelGenerator(
        came ->
            getTranslation(
                came ? "entry.benefit.report.delivered" : "entry.benefit.report.dropped"));
    outcome.setRequiredIndicatorVisible(true);
    done.setRequiredIndicatorVisible(true);
    Button file = new Button(getTranslation("entry.benefit.report.file"), event -> send(filing));
    file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(outcome, done, gained, learnt, file);
  }

  /** What is missing is said where it is missing; nothing typed is lost. */
  private void send(Filing filing) {
    boolean isChosen = outcome.getValue() != null;
    outcome.setErrorMessage(getTranslation("entry.benefit.report.outcome-wanted"));
    outcome.setInvalid(!isChosen);
    boolean isSaid = !done.getValue().isBlank();
    done.setErrorMessage(getTranslation("entry.refused.benefit-text.report-wanted"));
    done.setInvalid(!isSaid);
    if (!isChosen) {
      FieldFocus.on(outcome);
    } else if (!isSaid) {
      done.focus();
    } else {
      filing.file(
          new BenefitReport(
              outcome.getValue(), done.getValue(), gained.getValue(), learnt.getValue()));
    }
  }

  private TextArea area(String key) {
    TextArea area = new TextArea(getTranslation("entry.benefit.report." + key));
    area.setHelperText(getTranslation("entry.benefit.report." + key + "-hint"));
    area.setMaxLength(LONGEST);
    area.setMinHeight("6rem");
    area.setWidthFull();
    return area;
  }
}
