package org.plenary.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.plenary.award.BenefitReport;
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
    outcome.setLabel(getTranslation("award.benefit.report.outcome"));
    outcome.setItems(true, false);
    outcome.setItemLabelGenerator(
        came ->
            getTranslation(
                came ? "award.benefit.report.delivered" : "award.benefit.report.dropped"));
    outcome.setRequiredIndicatorVisible(true);
    done.setRequiredIndicatorVisible(true);
    Button file = new Button(getTranslation("award.benefit.report.file"), event -> send(filing));
    file.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(outcome, done, gained, learnt, file);
  }

  /** What is missing is said where it is missing; nothing typed is lost. */
  private void send(Filing filing) {
    boolean isChosen = outcome.getValue() != null;
    outcome.setErrorMessage(getTranslation("award.benefit.report.outcome-wanted"));
    outcome.setInvalid(!isChosen);
    boolean isSaid = !done.getValue().isBlank();
    done.setErrorMessage(getTranslation("award.refused.benefit-text.report-wanted"));
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
    TextArea area = new TextArea(getTranslation("award.benefit.report." + key));
    area.setHelperText(getTranslation("award.benefit.report." + key + "-hint"));
    area.setMaxLength(LONGEST);
    area.setMinHeight("6rem");
    area.setWidthFull();
    return area;
  }
}
