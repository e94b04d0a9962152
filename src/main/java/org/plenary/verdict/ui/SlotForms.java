package org.plenary.verdict.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.plenary.programme.AwardSlot;
import org.plenary.verdict.SlotDecision;

/** The fields of all awards of a verdict: keeping one loses nothing chosen for another. */
class SlotForms {

  private final Map<String, SlotFields> shown = new HashMap<>();
  private final Map<String, SlotDecision> unkept = new HashMap<>();

  /** As it is stored, or as it was chosen before the screen was shown again. */
  SlotFields show(SlotBoard board, AwardSlot slot, Consumer<SlotDecision> decide) {
    SlotFields fields = new SlotFields(board, slot, decide);
    shown.put(slot.key(), fields);
    SlotDecision chosen = unkept.get(slot.key());
    if (chosen != null) {
      fields.choose(chosen);
    }
    return fields;
  }

  /** Shows the screen again after this award was decided. */
  void showAgain(AwardSlot decided, Runnable refresh) {
    shown.forEach(
        (key, fields) -> fields.findUnkept().ifPresent(chosen -> unkept.put(key, chosen)));
    unkept.remove(decided.key());
    shown.clear();
    refresh.run();
    unkept.clear();
  }
}
