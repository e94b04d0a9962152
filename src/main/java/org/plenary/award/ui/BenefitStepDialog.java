package org.plenary.award.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitState;
import org.plenary.award.ProjectType;

/** Notes that a benefit came a step further, with what was settled. */
final class BenefitStepDialog extends Dialog {

  /** What a project is to be, where this step settles it. */
  record Chosen(@Nullable ProjectType project) {}

  private final RadioButtonGroup<ProjectType> project = new RadioButtonGroup<>();
  private final TextArea note = new TextArea();

  BenefitStepDialog(Benefit benefit, BenefitState to, BiConsumer<Chosen, String> action) {
    setHeaderTitle(BenefitWords.title(benefit));
    setWidth("32rem");
    boolean isScoping = to == BenefitState.SCOPED;
    project.setLabel(getTranslation("award.benefit.project"));
    project.setRequiredIndicatorVisible(true);
    project.setItems(ProjectType.values());
    project.setItemLabelGenerator(type -> getTranslation("award.benefit.project." + type.key()));
    project.setErrorMessage(getTranslation("award.benefit.project-wanted"));
    project.setVisible(isScoping);
    note.setLabel(getTranslation("award.benefit.note-label"));
    note.setHelperText(getTranslation("award.benefit.note-hint"));
    note.setMaxLength(2000);
    note.setMinHeight("6rem");
    note.setWidthFull();
    add(project, note);
    Button cancel = new Button(getTranslation("award.benefit.cancel"), event -> close());
    Button yes = new Button(getTranslation("award.benefit.do." + to.key()));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    yes.addClickListener(
        event -> {
          project.setInvalid(isScoping && project.getValue() == null);
          if (!project.isInvalid()) {
            close();
            action.accept(new Chosen(isScoping ? project.getValue() : null), note.getValue());
          }
        });
    getFooter().add(cancel, yes);
  }
}
