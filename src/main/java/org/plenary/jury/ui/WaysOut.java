package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import org.plenary.ui.Icon;

/** What a juror does with an entry they should not or cannot judge. */
class WaysOut extends Div {

  WaysOut(Runnable giveBack, Runnable conflict) {
    addClassName("waysout");
    Button declare =
        new Button(
            getTranslation("jury.scorecard.conflict"), new Icon("scale"), event -> conflict.run());
    declare.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    Button back =
        new Button(
            getTranslation("jury.scorecard.give-back"),
            new Icon("undo-2"),
            event -> giveBack.run());
    back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    add(declare, back);
  }
}
