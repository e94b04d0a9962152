package org.plenary.verdict.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.plenary.entry.Entry;
import org.plenary.programme.AwardSlot;
import org.plenary.ui.Written;
import org.plenary.verdict.Mention;

/** What the partner chose, above the award it is for, with the one click that places it. */
class PickNote extends Div {

  private PickNote(AwardSlot slot, Entry chosen, String ground, Runnable place) {
    addClassName("formcol");
    Paragraph words =
        new Paragraph(
            getTranslation("verdict.slot.picked", String.valueOf(slot.partner()), chosen.title()));
    words.addClassName("strong");
    Paragraph why = new Paragraph(new Written(ground));
    why.addClassNames("ink2", "words");
    Button button = new Button(getTranslation("verdict.slot.place"), event -> place.run());
    button.setAriaLabel(getTranslation("verdict.slot.place-for", slot.label()));
    Div acts = new Div(button);
    acts.addClassName("acts");
    add(words, why, acts);
  }

  /** Led to: the reader stands at it, with the keyboard too. */
  void bringIntoView() {
    getElement().setAttribute("tabindex", "-1");
    getElement().executeJs("requestAnimationFrame(() => { this.scrollIntoView(); this.focus(); })");
  }

  /** Empty where nothing was picked, or the award is decided. */
  static Optional<PickNote> of(SlotBoard board, AwardSlot slot, Mention asked, Runnable place) {
    Mention.Pick pick = asked.pick();
    return asked.isSettled() || pick == null
        ? Optional.empty()
        : board.find(pick.entry()).map(chosen -> new PickNote(slot, chosen, pick.ground(), place));
  }
}
