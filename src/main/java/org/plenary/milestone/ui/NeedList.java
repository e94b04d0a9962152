package org.plenary.milestone.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.MilestoneNeeds;
import org.plenary.milestone.MilestoneRoutes;
import org.plenary.milestone.Need;
import org.plenary.ui.Badge;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;

/** What must be met before a milestone can begin; staff add to it and take from it. */
class NeedList extends Div {

  private final MilestoneNeeds needs;
  private final MilestoneShown shown;

  NeedList(MilestoneNeeds needs, MilestoneShown shown) {
    this.needs = needs;
    this.shown = shown;
    UnorderedList list = new UnorderedList();
    list.addClassName("changes");
    shown.sheet().needsOf(shown.milestone()).forEach(need -> list.add(item(need)));
    add(
        list.getChildren().findAny().isEmpty()
            ? new Paragraph(getTranslation("milestone.needs.none"))
            : list);
    boolean mayChange = shown.reader().isStaff() && shown.milestone().isOpen();
    if (mayChange && !choices().isEmpty()) {
      add(addButton());
    }
  }

  /** A milestone by its name; a link for those who may open any of them. */
  static Component link(MilestoneShown shown, Milestone milestone) {
    Isolated name = new Isolated(milestone.name());
    if (!shown.reader().mayReadEverything()) {
      return name;
    }
    Anchor link = new Anchor(MilestoneRoutes.milestone(milestone.id()));
    link.add(name);
    return link;
  }

  private ListItem item(Need need) {
    Milestone needed = shown.sheet().milestone(need.needs());
    ListItem item = new ListItem(link(shown, needed), new Span(" "));
    item.add(new Badge(MilestoneWords.status(shown.sheet().state(needed))));
    if (need.gapDays() > 0) {
      Span gap = new Span(" " + getTranslation("milestone.needs.gap", need.gapDays()));
      gap.addClassName("ink2");
      item.add(gap);
    }
    if (shown.reader().isStaff()) {
      item.add(removeButton(needed));
    }
    return item;
  }

  private Button removeButton(Milestone needed) {
    Button remove =
        new Button(
            new Icon("x"),
            event -> {
              needs.remove(shown.reader(), shown.milestone().id(), needed.id());
              shown.refresh().run();
            });
    remove.addThemeVariants(
        ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
    remove.setAriaLabel(getTranslation("milestone.needs.remove", needed.name()));
    return remove;
  }

  private Button addButton() {
    Button add =
        new Button(
            getTranslation("milestone.needs.add"),
            new Icon("plus"),
            event -> new NeedDialog(shown.milestone(), choices(), this::addNeed).open());
    add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
    return add;
  }

  private void addNeed(MilestoneId needed, int gapDays) {
    needs.add(shown.reader(), shown.milestone().id(), needed, gapDays);
    shown.refresh().run();
  }

  private List<Milestone> choices() {
    List<MilestoneId> there =
        shown.sheet().needsOf(shown.milestone()).stream().map(Need::needs).toList();
    return shown.sheet().milestones().stream()
        .filter(one -> !one.isDropped() && !one.id().equals(shown.milestone().id()))
        .filter(one -> !there.contains(one.id()))
        .toList();
  }
}
