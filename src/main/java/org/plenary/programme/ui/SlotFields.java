package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;

/** The fields of one award slot. */
final class SlotFields implements ItemFields<AwardSlot> {

  /** Stands for "any category": a select cannot hold nothing. */
  private static final String ANY = "";

  private static final int MOST = 100;

  private final String key;
  private final TextField label;
  private final Select<String> category;
  private final Select<String> awardClass;
  private final IntegerField count;
  private final TextField partner;
  private final Div component = new Div();

  SlotFields(AwardSlot slot, FieldKit kit, Edition edition) {
    key = slot.key();
    label = kit.text(text("programme.field.label"), slot.label());
    List<String> categories = new ArrayList<>(List.of(ANY));
    edition.categories().stream().map(Category::key).forEach(categories::add);
    category =
        kit.select(
            text("programme.field.category"),
            categories,
            slot.category() == null ? ANY : slot.category(),
            chosen -> nameOf(chosen, edition));
    awardClass =
        kit.select(
            text("programme.field.award-class"),
            AwardSlot.CLASSES,
            slot.awardClass(),
            EditionWords::ofClass);
    count = kit.number(text("programme.field.count"), slot.count(), 1, MOST);
    partner =
        kit.text(text("programme.field.partner"), slot.partner() == null ? "" : slot.partner());
    partner.setHelperText(text("programme.slots.partner-hint"));
    Div line = new Div(category, awardClass, count);
    line.addClassName("setup-line");
    component.add(label, line, partner);
  }

  @Override
  public Component component() {
    return component;
  }

  @Override
  public AwardSlot value() {
    return new AwardSlot(
        key,
        ANY.equals(category.getValue()) ? null : category.getValue(),
        awardClass.getValue(),
        label.getValue().strip(),
        FieldKit.valueOf(count),
        partner.isEmpty() ? null : partner.getValue().strip());
  }

  @Override
  public String name() {
    return label.getValue();
  }

  private String nameOf(String chosen, Edition edition) {
    return chosen.equals(ANY)
        ? text("programme.slots.any-category")
        : edition.findCategory(chosen).map(Category::name).orElse(chosen);
  }

  private String text(String textKey) {
    return component.getTranslation(textKey);
  }
}
