package org.plenary.group.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import org.plenary.group.Bodies;
import org.plenary.group.Body;
import org.plenary.group.BodyId;
import org.plenary.group.BodyKind;
import org.plenary.group.BodyRoster;
import org.plenary.group.GroupRoutes;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.ui.AskDialog;
import org.plenary.ui.EmptyState;
import org.plenary.ui.FilterButton;
import org.plenary.ui.Icon;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ResultCount;
import org.plenary.ui.Toast;

/** The bodies that answer with one voice, or those the reader sits in. */
@Route("bodies")
@Menu(title = "group.menu.bodies", order = NavGroup.GUIDELINE + 30, icon = "landmark")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "DELEGATE"})
class BodyListView extends Page implements HasDynamicTitle {

  private final Bodies bodies;
  private final Countries countries;
  private final Person person;
  private final TextField search = new TextField();
  private final ResultCount count = new ResultCount();
  private final BodyGrid grid;

  BodyListView(Bodies bodies, BodyRoster roster, Countries countries, CurrentPerson current) {
    this.bodies = bodies;
    this.countries = countries;
    person = current.get();
    grid = new BodyGrid(person.mayReadEverything() ? roster.listSpeakers(person) : null);
    List<Body> all = bodies.list(person);
    PageHeader header = new PageHeader(getPageTitle());
    if (person.isStaff()) {
      header.actions(
          new Button(getTranslation("group.bodies.add"), new Icon("plus"), event -> ask()));
    }
    if (all.isEmpty()) {
      add(
          header,
          new EmptyState(
              "landmark",
              getTranslation("group.bodies.empty"),
              getTranslation("group.bodies.empty-text")));
      return;
    }
    useFullWidth();
    fillWindow();
    Div head = new Div(header, filters(all));
    head.addClassName("lhead");
    Div wrap = new Div(grid);
    wrap.addClassName("gridwrap");
    add(head, wrap);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("group.bodies.title");
  }

  private Div filters(List<Body> all) {
    ListDataProvider<Body> rows = new ListDataProvider<>(all);
    grid.setItems(rows);
    search.addClassName("search");
    search.setPlaceholder(getTranslation("group.bodies.search"));
    search.setAriaLabel(getTranslation("group.bodies.search"));
    search.setPrefixComponent(new Icon("search"));
    search.setClearButtonVisible(true);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    FilterButton<BodyKind> kind =
        new FilterButton<>(
            getTranslation("group.bodies.kind"), List.of(BodyKind.values()), GroupWords::kind);
    Runnable narrow =
        () -> {
          rows.setFilter(
              body ->
                  (kind.getValue().isEmpty() || kind.getValue().contains(body.kind()))
                      && matches(body));
          count.show(rows.size(new Query<>()), all.size());
        };
    search.addValueChangeListener(event -> narrow.run());
    kind.onChange(chosen -> narrow.run());
    narrow.run();
    Div filters = new Div(search, kind, count);
    filters.addClassName("filters");
    return filters;
  }

  private boolean matches(Body body) {
    String words = search.getValue().strip().toLowerCase(Locale.ROOT);
    return (body.name() + " " + body.country()).toLowerCase(Locale.ROOT).contains(words);
  }

  private void ask() {
    TextField name = GroupFields.text("group.bodies.name");
    Select<BodyKind> kind = new Select<>();
    kind.setLabel(getTranslation("group.bodies.kind"));
    kind.setItems(BodyKind.values());
    kind.setItemLabelGenerator(GroupWords::kind);
    kind.setValue(BodyKind.CITY);
    ComboBox<String> country = GroupFields.country(countries, "");
    new AskDialog(
            getTranslation("group.bodies.add-title"),
            getTranslation("group.bodies.add-text"),
            getTranslation("group.bodies.add"),
            () -> {
              BodyId added =
                  bodies.add(person, kind.getValue(), name.getValue(), GroupFields.chosen(country));
              Toast.show(getTranslation("group.bodies.added", name.getValue()));
              getUI().orElseThrow().navigate(GroupRoutes.body(added).substring(1));
            })
        .with(name, kind, country)
        .open();
  }
}
