package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;

/** Chooses who judges an entry instead. */
class ReassignDialog extends Dialog {

  private final ComboBox<Juror> to = new ComboBox<>();
  private final TextArea reason = new TextArea();

  ReassignDialog(
      List<Juror> candidates, Map<JurorId, String> names, BiConsumer<Juror, String> reassign) {
    setHeaderTitle(getTranslation("jury.reassign.title"));
    setWidth("30rem");
    Paragraph text =
        new Paragraph(
            getTranslation(candidates.isEmpty() ? "jury.reassign.nobody" : "jury.reassign.text"));
    text.addClassName("ink2");
    to.setLabel(getTranslation("jury.reassign.to"));
    to.setItems(candidates);
    to.setItemLabelGenerator(juror -> names.getOrDefault(juror.id(), ""));
    candidates.stream().findFirst().ifPresent(to::setValue);
    to.setWidthFull();
    to.setRequiredIndicatorVisible(true);
    reason.setLabel(getTranslation("jury.reason.label"));
    reason.setWidthFull();
    reason.setRequiredIndicatorVisible(true);
    add(text);
    Button cancel = new Button(getTranslation("jury.reason.cancel"), event -> close());
    getFooter().add(cancel);
    if (!candidates.isEmpty()) {
      add(to, reason);
      Button yes = new Button(getTranslation("jury.reassign.button"), event -> accept(reassign));
      yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
      getFooter().add(yes);
    }
  }

  private void accept(BiConsumer<Juror, String> reassign) {
    if (to.getValue() != null) {
      reassign.accept(to.getValue(), reason.getValue().strip());
      close();
    }
  }
}
