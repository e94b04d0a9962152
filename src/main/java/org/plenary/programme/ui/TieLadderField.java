package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.plenary.programme.TieRung;

/** The ladder that parts ties, rung by rung. */
final class TieLadderField extends Div {

  private final ListEditor<TieRung> list;

  TieLadderField(List<TieRung> ladder, FieldKit kit) {
    Paragraph name = new Paragraph(getTranslation("programme.field.tie-ladder"));
    name.addClassName("strong");
    list = new ListEditor<>(kit, ladder, rung -> new Rung(rung, kit));
    add(name, list);
    if (!kit.isReadOnly()) {
      add(new AddButton(getTranslation("programme.rules.add-rung"), this::append));
    }
  }

  List<TieRung> values() {
    return list.values();
  }

  private void append() {
    List<TieRung> present = list.values();
    Arrays.stream(TieRung.values())
        .filter(rung -> !present.contains(rung))
        .findFirst()
        .ifPresent(list::append);
  }

  private static final class Rung implements ItemFields<TieRung> {

    private final Select<TieRung> choice;

    Rung(TieRung rung, FieldKit kit) {
      choice =
          kit.select(
              new Span().getTranslation("programme.rules.rung"),
              Arrays.asList(TieRung.values()),
              rung,
              EditionWords::choice);
      choice.setWidthFull();
    }

    @Override
    public Component component() {
      return choice;
    }

    @Override
    public TieRung value() {
      return choice.getValue();
    }

    @Override
    public String name() {
      return EditionWords.choice(choice.getValue());
    }
  }
}
