package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;

/** Begins an edition with everything of another one. */
final class CopyDialog extends NewEditionDialog {

  /** Fifty-two weeks: the same weekdays, a year later. */
  private static final int YEAR = 364;

  private final Editions editions;
  private final Person person;
  private final Select<Edition> from = new Select<>();
  private final TextField name = new TextField();
  private final TextField code = new TextField();
  private final IntegerField days = new IntegerField();

  CopyDialog(Editions editions, Person person, List<Edition> all) {
    super("programme.copy.title", "programme.copy.button");
    this.editions = editions;
    this.person = person;
    from.setLabel(getTranslation("programme.copy.from"));
    from.setItems(all);
    from.setItemLabelGenerator(Edition::name);
    from.setValue(all.get(0));
    from.setWidthFull();
    name.setLabel(getTranslation("programme.field.name"));
    name.setWidthFull();
    code.setLabel(getTranslation("programme.field.code"));
    name.setRequiredIndicatorVisible(true);
    code.setRequiredIndicatorVisible(true);
    code.setHelperText(getTranslation("programme.copy.code-hint"));
    days.setLabel(getTranslation("programme.copy.days"));
    days.setHelperText(getTranslation("programme.copy.days-hint"));
    days.setValue(YEAR);
    days.setStepButtonsVisible(true);
    Div line = new Div(code, days);
    line.addClassName("setup-line");
    lay(from, name, line);
  }

  @Override
  Edition begin() {
    return editions.copy(
        person,
        from.getValue().id(),
        code.getValue(),
        name.getValue().strip(),
        FieldKit.valueOf(days));
  }
}
