package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import org.plenary.identity.Person;
import org.plenary.ui.ZoneField;

/** Begins a plan that belongs to no other thing. */
class PlanDialog extends PlanQuestion {

  PlanDialog(Person person, BiConsumer<String, ZoneId> make) {
    super(text("milestone.plan.new"));
    TextField name = new TextField(text("milestone.plan.name"));
    name.setMaxLength(300);
    name.setWidthFull();
    ZoneField zone = new ZoneField(text("milestone.plan.zone"), person.zone());
    zone.setHelperText(text("milestone.plan.zone-help"));
    ask(name, zone);
    answer(
        text("milestone.plan.make"),
        () -> {
          ZoneId where = zone.getValue();
          make.accept(name.getValue(), where == null ? person.zone() : where);
          close();
        });
  }
}
