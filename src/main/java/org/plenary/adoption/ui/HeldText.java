package org.plenary.adoption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.plenary.answer.TextHolding;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** What holds the clearance of a text, each line a way to where it is settled. */
class HeldText extends Div {

  HeldText(TextHolding holding, Draft draft, Runnable inSpite) {
    Button override =
        new Button(getTranslation("adoption.step.in-spite-button"), event -> inSpite.run());
    override.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    WorkList list = new WorkList();
    holding
        .rounds()
        .forEach(
            round ->
                list.add(
                    new WorkRow(
                        getTranslation("adoption.held.round", round.name()),
                        ConsultationRoutes.round(round.id()))));
    holding
        .unexplainedIn()
        .forEach(
            (changed, count) ->
                list.add(
                    new WorkRow(
                        getTranslation("adoption.held.unexplained", count),
                        ConsultationRoutes.draftChanges(changed))));
    if (holding.promised() > 0) {
      list.add(
          new WorkRow(
              getTranslation("adoption.held.promised", holding.promised()),
              GuidelineRoutes.guideline(draft.guideline())));
    }
    if (holding.waiting() > 0) {
      list.add(
          new WorkRow(
              getTranslation("adoption.held.waiting", holding.waiting()),
              ConsultationRoutes.places(draft.id())));
    }
    if (holding.objections() > 0) {
      list.add(
          new WorkRow(
              getTranslation("adoption.held.objections", holding.objections()),
              ConsultationRoutes.objections()));
    }
    add(
        new NextStep(
            "hourglass",
            getTranslation("adoption.step.held", draft.number()),
            getTranslation("adoption.step.held-text"),
            override),
        new PageSection(getTranslation("adoption.held.title"), list));
  }
}
