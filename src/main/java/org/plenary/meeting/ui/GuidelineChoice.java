package org.plenary.meeting.ui;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.plenary.guideline.Guideline;

/** Of which guideline a meeting is; the first stands chosen. */
class GuidelineChoice extends Select<Guideline> {

  GuidelineChoice(List<Guideline> all) {
    setLabel(getTranslation("meeting.set-up.guideline"));
    setItems(all);
    setItemLabelGenerator(Guideline::title);
    setValue(all.get(0));
    setWidthFull();
  }
}
