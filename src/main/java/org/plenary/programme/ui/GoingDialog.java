package org.plenary.programme.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.programme.RetainedThings.Retained;
import org.plenary.programme.Retention;
import org.plenary.ui.Written;

/** Everything that would be removed, to be looked at before it is. */
final class GoingDialog extends Dialog {

  GoingDialog(Retention of, List<Retained> going, String lastDay, @Nullable Runnable remove) {
    setHeaderTitle(getTranslation("programme.keeping." + of.kind().key()));
    setWidth("min(40rem, 94vw)");
    add(new Paragraph(getTranslation("programme.keeping.going", going.size())));
    UnorderedList list = new UnorderedList();
    going.forEach(one -> list.add(new ListItem(new Written(one.words()))));
    add(list);
    if (!of.isOver()) {
      add(new Paragraph(getTranslation("programme.keeping.not-yet", lastDay)));
    }
    getFooter().add(new Button(getTranslation("programme.keeping.close"), event -> close()));
    if (remove != null && of.isOver() && !going.isEmpty()) {
      Button yes =
          new Button(
              getTranslation("programme.keeping.remove", going.size()),
              event -> {
                close();
                remove.run();
              });
      yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
      getFooter().add(yes);
    }
  }
}
