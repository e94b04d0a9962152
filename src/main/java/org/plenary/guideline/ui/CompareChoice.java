package org.plenary.guideline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.ui.Icon;
import org.plenary.ui.PageSection;

/** Chooses two drafts to be compared. */
final class CompareChoice extends Div {

  private final Select<Draft> older = new Select<>();
  private final Select<Draft> newer = new Select<>();

  CompareChoice(List<Draft> drafts) {
    Draft last = drafts.get(drafts.size() - 1);
    Draft before = drafts.get(drafts.size() - 2);
    prepare(older, "guideline.compare.older", drafts, before);
    prepare(newer, "guideline.compare.newer", drafts, last);
    Button compare =
        new Button(
            getTranslation("guideline.compare.button"), new Icon("columns-3"), event -> go());
    Div fields = new Div(older, newer, compare);
    fields.addClassName("stack");
    add(new PageSection(getTranslation("guideline.compare.title"), fields));
  }

  private void prepare(Select<Draft> field, String key, List<Draft> drafts, Draft chosen) {
    field.setLabel(getTranslation(key));
    field.setItems(drafts);
    field.setItemLabelGenerator(draft -> DraftWords.name(this, draft));
    field.setValue(chosen);
    field.setWidthFull();
  }

  private void go() {
    Draft one = older.getValue();
    Draft other = newer.getValue();
    boolean isInOrder = one.number() <= other.number();
    UI.getCurrent()
        .navigate(
            GuidelineRoutes.compare(isInOrder ? one : other, isInOrder ? other : one).substring(1));
  }
}
