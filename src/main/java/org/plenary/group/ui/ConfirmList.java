package org.plenary.group.ui;

import static org.plenary.group.ui.GroupWords.text;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.plenary.group.GroupId;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Leaning;
import org.plenary.group.Nomination;
import org.plenary.group.NominationDesk;
import org.plenary.group.NominationId;
import org.plenary.group.NominationState;
import org.plenary.identity.Person;
import org.plenary.ui.AskDialog;

/** Asks before the list is confirmed, with what will follow for how many. */
class ConfirmList {

  private final AskDialog dialog;

  ConfirmList(
      NominationDesk desk,
      CallScreens screens,
      Person person,
      GroupId group,
      List<Nomination> ticked) {
    Set<NominationId> seen = ticked.stream().map(Nomination::id).collect(Collectors.toSet());
    List<Nomination> now = desk.list(person, group);
    long reserve = now.stream().filter(one -> one.leaning() == Leaning.RESERVE).count();
    long complete = now.stream().filter(one -> one.state() == NominationState.COMPLETE).count();
    dialog =
        screens.confirming(
            text("group.confirm.title", seen.size()),
            text("group.confirm.text", seen.size(), reserve, complete - reserve - seen.size()),
            seen.size(),
            () -> screens.work().confirm(person, group, seen),
            () -> UI.getCurrent().navigate(GroupRoutes.group(group).substring(1)));
  }

  void open() {
    dialog.open();
  }
}
