package org.plenary.group.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.plenary.group.Call;
import org.plenary.group.Calls;
import org.plenary.group.GroupRoutes;
import org.plenary.group.Nomination;
import org.plenary.group.Nominations;
import org.plenary.identity.CurrentPerson;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.EmptyState;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** A nominator's own page: everybody they have nominated, and what became of it. */
@Route("my-nominations")
@Menu(title = "group.menu.own", order = NavGroup.GUIDELINE + 40, icon = "user-plus")
@RolesAllowed("DELEGATE")
class MyNominationsView extends Page implements HasDynamicTitle {

  MyNominationsView(
      Nominations nominations,
      Calls calls,
      CurrentPerson current,
      CurrentReader reader,
      Clock clock) {
    List<Nomination> own = nominations.listOf(current.get());
    Optional<Call> open =
        calls.listPublished().stream().filter(call -> call.isOpenAt(clock.instant())).findFirst();
    PageHeader header = new PageHeader(getPageTitle());
    open.ifPresent(
        call ->
            header.actions(
                new LinkButton(
                        getTranslation("group.own.nominate"), GroupRoutes.nominate(call.group()))
                    .icon("plus")));
    add(header);
    if (own.isEmpty()) {
      add(
          new EmptyState(
              "user-plus",
              getTranslation("group.own.empty"),
              getTranslation(open.isPresent() ? "group.own.empty-text" : "group.own.no-call")));
    } else {
      add(new OwnNominationList(own, reader.dates()));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.own.title");
  }
}
