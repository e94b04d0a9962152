package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.plenary.programme.AwardSlot;
import org.plenary.programme.Edition;

/** The places among the winners. */
final class SlotsSection extends SetUpSection {

  private final ListEditor<AwardSlot> list;
  private final Paragraph total = new Paragraph();

  SlotsSection(Edition edition, FieldKit kit) {
    total.getElement().setAttribute("role", "status");
    total.addClassName("sum");
    list = new ListEditor<>(kit, edition.slots(), slot -> new SlotFields(slot, kit, edition));
    add(total, list);
    if (!kit.isReadOnly()) {
      add(new AddButton(getTranslation("programme.slots.add"), () -> list.append(blank())));
    }
    refresh(edition);
  }

  @Override
  Edition applyTo(Edition edition) {
    return edition.withSlots(list.values());
  }

  @Override
  void refresh(Edition edition) {
    total.setText(
        getTranslation(
            "programme.slots.total", list.values().stream().mapToInt(AwardSlot::count).sum()));
  }

  private AwardSlot blank() {
    List<String> taken = list.values().stream().map(AwardSlot::key).toList();
    return new AwardSlot(NewKey.besides(taken, "award"), null, "winner", "", 1, null);
  }
}
