package org.plenary.journey;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.ui.Page;

/** A dialog with choices between its fields, for trying the keys in a browser. */
@Route("dialog-trial")
@PageTitle("Dialog")
@PermitAll
class DialogTrialView extends Page {

  DialogTrialView() {
    RadioButtonGroup<String> kind = new RadioButtonGroup<>("Kind");
    kind.setItems("One", "Two", "Three");
    kind.setValue("Two");
    Dialog dialog = new Dialog(kind, new TextArea("Reason"));
    dialog.getFooter().add(new Button("Close", event -> dialog.close()));
    add(new Button("Open", event -> dialog.open()));
  }
}
