package org.plenary.jury.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.plenary.ui.PageSection;

/** Who has which entry, and among them those with too few scorecards to be decided about. */
class GivenSection extends PageSection {

  private final GivenGrid grid;
  private final int wanted;
  private final Checkbox few = new Checkbox();

  /**
   * Shows all, until only some are asked for.
   *
   * @param wanted how many scorecards the rules ask for
   */
  GivenSection(String title, GivenGrid grid, int wanted) {
    super(title);
    this.grid = grid;
    this.wanted = wanted;
    few.setLabel(getTranslation("jury.assignment.few", grid.countBelow(wanted), wanted));
    few.addValueChangeListener(event -> filter());
    add(few, grid);
  }

  /** Begins with those that have too few. */
  GivenSection onlyFew(boolean isWanted) {
    few.setValue(isWanted);
    return this;
  }

  private void filter() {
    if (few.getValue()) {
      grid.showBelow(wanted);
    } else {
      grid.showAll();
    }
  }
}
