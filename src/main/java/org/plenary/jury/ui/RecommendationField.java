package org.plenary.jury.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.plenary.jury.Recommendation;

/** A juror's word beside the numbers. */
class RecommendationField extends Div {

  RecommendationField(ScorecardDraft draft) {
    addClassName("recommendation");
    RadioButtonGroup<Recommendation> field = new RadioButtonGroup<>();
    field.setLabel(getTranslation("jury.scorecard.recommendation"));
    field.setItems(Recommendation.values());
    field.setItemLabelGenerator(value -> JuryWords.recommendation(this, value));
    field.setValue(draft.recommendation());
    field.setReadOnly(draft.isFrozen());
    field.addValueChangeListener(
        event -> {
          if (event.isFromClient()) {
            draft.recommend(event.getValue());
          }
        });
    add(field);
  }
}
