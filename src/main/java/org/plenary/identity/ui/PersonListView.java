package org.plenary.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.identity.Accounts;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.identity.PersonFilter;
import org.plenary.identity.Role;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.FilterButton;
import org.plenary.ui.Icon;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ResultCount;

/** Everybody with an account, for those who manage or audit them. */
@Route("people")
@Menu(title = "identity.people.title", order = NavGroup.ACROSS + 25, icon = "users")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class PersonListView extends Page implements HasDynamicTitle {

  private final Accounts accounts;
  private final Person reader;
  private final TextField search = new TextField();
  private final FilterButton<Role> roles;
  private final Checkbox closed = new Checkbox(getTranslation("identity.people.with-closed"));
  private final ResultCount count = new ResultCount();
  private final PersonGrid grid;

  PersonListView(Accounts accounts, CurrentPerson currentPerson, CurrentReader currentReader) {
    this.accounts = accounts;
    this.reader = currentPerson.get();
    this.grid = new PersonGrid(currentReader.dates());
    this.roles =
        new FilterButton<>(
            getTranslation("identity.people.role"),
            List.of(Role.values()),
            role -> PersonWords.role(role, this));
    fillWindow();
    prepareFilters();
    Div filters = new Div(search, roles, closed, count);
    filters.addClassName("filters");
    Div head = new Div(header(), filters);
    head.addClassName("lhead");
    Div wrap = new Div(grid);
    wrap.addClassName("gridwrap");
    add(head, wrap);
    refresh();
  }

  private PageHeader header() {
    PageHeader header = new PageHeader(getTranslation("identity.people.title"));
    if (reader.is(Role.ADMINISTRATOR)) {
      Button invite = new Button(getTranslation("identity.people.invite"), new Icon("user-plus"));
      invite.addClickListener(
          event -> new InvitationDialog(accounts, reader, this::refresh).open());
      header.actions(invite);
    }
    return header;
  }

  private void prepareFilters() {
    search.addClassName("search");
    search.setPlaceholder(getTranslation("identity.people.search"));
    search.setAriaLabel(getTranslation("identity.people.search"));
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.addValueChangeListener(event -> refresh());
    roles.onChange(chosen -> refresh());
    closed.addValueChangeListener(event -> refresh());
  }

  private void refresh() {
    PersonFilter filter = new PersonFilter(search.getValue(), roles.getValue(), closed.getValue());
    grid.setItems(
        query -> accounts.list(reader, filter, query.getOffset(), query.getLimit()).stream(),
        query -> accounts.count(reader, filter));
    int shown = accounts.count(reader, filter);
    count.show(shown, shown);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("identity.people.title");
  }
}
