package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;

/** Any paragraph of the draft, for a comment that stands on none of those offered. */
class ElsewhereField extends Div {

  ElsewhereField(List<Paragraph> text, Consumer<ParagraphId> place) {
    addClassNames("acts", "elsewhere");
    ComboBox<Paragraph> other = new ComboBox<>(getTranslation("consultation.places.elsewhere"));
    other.setItems(text);
    other.setItemLabelGenerator(CandidateList::label);
    Button here =
        new Button(
            getTranslation("consultation.places.here"),
            event -> {
              if (other.getValue() == null) {
                other.setErrorMessage(getTranslation("consultation.places.missing"));
                other.setInvalid(true);
              } else {
                place.accept(other.getValue().id());
              }
            });
    add(other, here);
  }
}
