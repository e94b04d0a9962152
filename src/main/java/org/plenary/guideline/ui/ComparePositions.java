package org.plenary.guideline.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.ui.Icon;

/** Where bodies stand on words of a paragraph, as a note below its redline. */
final class ComparePositions extends Div {

  ComparePositions(List<String> positions) {
    addClassName("reasons");
    UnorderedList list = new UnorderedList();
    list.getElement().setAttribute("aria-label", getTranslation("guideline.compare.positions"));
    for (String position : positions) {
      ListItem item = new ListItem(position);
      item.getElement().setAttribute("dir", "auto");
      list.add(item);
    }
    add(new Icon("scale"), list);
  }
}
