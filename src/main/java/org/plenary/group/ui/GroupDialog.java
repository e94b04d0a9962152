package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.group.ExpertGroups;
import org.plenary.group.GroupId;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;
import org.plenary.ui.ZoneField;

/** Sets up the expert group of a guideline that has none yet. */
class GroupDialog {

  private final Select<String> subject = new Select<>();
  private final TextField name = GroupFields.text("group.set-up.name");
  private final ZoneField zone;
  private final AskDialog dialog;

  GroupDialog(
      ExpertGroups groups, Person by, Map<String, String> subjects, Consumer<GroupId> done) {
    subject.setLabel(text("group.set-up.guideline"));
    subject.setItems(subjects.keySet());
    subject.setItemLabelGenerator(subjects::get);
    subject.setWidthFull();
    subject.addValueChangeListener(
        event -> name.setValue(text("group.set-up.usual-name", subjects.get(event.getValue()))));
    zone = new ZoneField(text("group.field.zone"), by.zone());
    zone.setHelperText(text("group.set-up.zone-help"));
    subject.setValue(subjects.keySet().iterator().next());
    dialog =
        new AskDialog(
                text("group.set-up.title"),
                text("group.set-up.text"),
                text("group.set-up.button"),
                () -> {
                  ZoneId where = zone.getValue() == null ? by.zone() : zone.getValue();
                  done.accept(groups.setUp(by, subject.getValue(), name.getValue(), where));
                })
            .with(subject, name, zone);
  }

  void open() {
    dialog.open();
  }
}
