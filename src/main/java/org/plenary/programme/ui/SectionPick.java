package org.plenary.programme.ui;

import com.vaadin.flow.component.select.Select;
import org.plenary.programme.Edition;

/** Leads to another section of the set-up where the list of them lies far below the fields. */
class SectionPick extends Select<SetUpPart> {

  SectionPick(Edition edition, SetUpPart current) {
    addClassName("sectionpick");
    setLabel(getTranslation("programme.set-up.sections"));
    setItemLabelGenerator(part -> getTranslation("programme.set-up." + part.key()));
    setItems(SetUpPart.values());
    setValue(current);
    addValueChangeListener(
        event ->
            getUI()
                .ifPresent(
                    ui ->
                        ui.navigate(
                            EditionRoutes.setUp(edition, event.getValue().key()).substring(1))));
  }
}
