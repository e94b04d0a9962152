package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.plenary.identity.Person;
import org.plenary.ui.Zones;

/** Begins a plan that belongs to no other thing. */
class PlanDialog extends PlanQuestion {

  PlanDialog(Person person, BiConsumer<String, ZoneId> make) {
    super(text("milestone.plan.new"));
    TextField name = new TextField(text("milestone.plan.name"));
    name.setMaxLength(300);
    name.setWidthFull();
    ComboBox<String> zone = new ComboBox<>(text("milestone.plan.zone"));
    zone.setItems(Zones.UTC_AND_PLACES);
    zone.setValue(person.zone().getId());
    zone.setHelperText(text("milestone.plan.zone-help"));
    zone.setWidthFull();
    ask(name, zone);
    answer(
        text("milestone.plan.make"),
        () -> {
          String where = zone.getValue();
          make.accept(name.getValue(), where == null ? person.zone() : ZoneId.of(where));
          close();
        });
  }
}
