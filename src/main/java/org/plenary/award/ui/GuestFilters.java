package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plenary.award.GuestListItem;
import org.plenary.award.ui.GuestWords.Need;
import org.plenary.award.ui.GuestWords.Standing;
import org.plenary.ui.FilterButton;
import org.plenary.ui.FilterSet;
import org.plenary.ui.ResultCount;

/** What narrows the guest list, and how many lines are left. */
final class GuestFilters extends Div {

  private final FilterButton<Standing> standing =
      new FilterButton<>(text("award.guests.answer"), List.of(Standing.values()), Standing::word);
  private final FilterButton<Need> need =
      new FilterButton<>(text("award.guests.needs"), List.of(Need.values()), Need::word);
  private final ResultCount count = new ResultCount();

  GuestFilters() {
    addClassName("filters");
    add(new FilterSet(standing, need), count);
  }

  void onChange(Runnable changed) {
    standing.onChange(chosen -> changed.run());
    need.onChange(chosen -> changed.run());
  }

  List<GuestListItem> filter(List<GuestListItem> all) {
    List<GuestListItem> left = all.stream().filter(this::fits).toList();
    count.show(left.size(), all.size());
    return left;
  }

  private boolean fits(GuestListItem row) {
    boolean isStanding =
        standing.getValue().isEmpty() || standing.getValue().contains(Standing.of(row));
    boolean needs =
        need.getValue().isEmpty()
            || row.guest() != null
                && need.getValue().stream().anyMatch(one -> one.isOf(row.guest().needs()));
    return isStanding && needs;
  }
}
