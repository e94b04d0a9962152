package org.plenary.entry;

import java.util.List;
import org.plenary.form.FormSchema;

/**
 * Whether a correction can be asked for like this: each remark belongs to a question and speaks.
 */
final class DefectPolicy {

  private static final int LONGEST_REMARK = 4000;

  private DefectPolicy() {}

  static void check(List<Defect> defects, FormSchema form) {
    if (defects.isEmpty()) {
      throw new CorrectionRefused("nothing-named");
    }
    for (Defect defect : defects) {
      if (form.findField(defect.fieldKey()).isEmpty()) {
        throw new CorrectionRefused("unknown-field", defect.fieldKey());
      }
      if (defect.remark().isBlank()) {
        throw new CorrectionRefused("remark-wanted", label(form, defect));
      }
      if (defect.remark().length() > LONGEST_REMARK) {
        throw new CorrectionRefused("remark-too-long", label(form, defect), LONGEST_REMARK);
      }
    }
  }

  private static String label(FormSchema form, Defect defect) {
    return form.findField(defect.fieldKey()).orElseThrow().label();
  }
}
