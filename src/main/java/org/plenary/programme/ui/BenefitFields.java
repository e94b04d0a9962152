package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashSet;
import java.util.List;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.BenefitOffer;
import org.plenary.programme.Edition;

/** The fields of one benefit. */
final class BenefitFields implements ItemFields<BenefitOffer> {

  private final String key;
  private final TextField name;
  private final Select<BenefitKind> kind;
  private final TextArea details;
  private final CheckboxGroup<String> slots;
  private final Div component = new Div();

  BenefitFields(BenefitOffer offer, FieldKit kit, Edition edition) {
    key = offer.key();
    name = kit.text(text("programme.field.name"), offer.name());
    name.setHelperText(text("programme.winners.name-hint"));
    kind =
        kit.select(
            text("programme.field.kind"),
            List.of(BenefitKind.values()),
            offer.kind(),
            EditionWords::choice);
    details = kit.area(text("programme.field.details"), offer.details());
    List<String> known = edition.slots().stream().map(AwardSlot::key).toList();
    // What named an award that was taken away meanwhile cannot be ticked, and is dropped.
    LinkedHashSet<String> chosen = new LinkedHashSet<>(offer.slots());
    chosen.retainAll(known);
    slots =
        kit.checks(
            text("programme.field.slots"), known, chosen, slot -> edition.slot(slot).label());
    slots.setHelperText(text("programme.winners.slots-hint"));
    component.add(name, kind, details, slots);
  }

  @Override
  public Component component() {
    return component;
  }

  @Override
  public BenefitOffer value() {
    return new BenefitOffer(
        key,
        kind.getValue(),
        name.getValue().strip(),
        details.getValue().strip(),
        List.copyOf(slots.getValue()));
  }

  @Override
  public String name() {
    return name.getValue();
  }

  private String text(String textKey) {
    return component.getTranslation(textKey);
  }
}
