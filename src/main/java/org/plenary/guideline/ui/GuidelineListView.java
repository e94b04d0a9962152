package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** Every guideline the reader may know of, newest first. */
@Route("guidelines")
@Menu(title = "guideline.menu.guidelines", order = NavGroup.GUIDELINE + 5, icon = "book-open")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class GuidelineListView extends Page implements HasDynamicTitle {

  private final ReaderDates dates;

  GuidelineListView(Guidelines guidelines, CurrentPerson current, Dates allDates) {
    Person person = current.get();
    dates = allDates.in(person.locale(), person.zone());
    List<GuidelineListItem> items = guidelines.list(person);
    PageHeader header = new PageHeader(getTranslation("guideline.list.title"));
    header.facts(getTranslation("guideline.list.count", items.size()));
    if (person.isStaff()) {
      header.actions(
          new Button(
              getTranslation("guideline.new.button"),
              new Icon("file-plus"),
              event -> new NewGuidelineDialog(guidelines, person).open()));
    }
    add(header, items.isEmpty() ? empty(person) : rows(items));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("guideline.list.title");
  }

  private Component empty(Person person) {
    return new EmptyState(
        "book-open",
        getTranslation("guideline.list.empty"),
        getTranslation(
            person.isStaff() ? "guideline.list.empty-staff" : "guideline.list.empty-hint"));
  }

  private Component rows(List<GuidelineListItem> items) {
    WorkList list = new WorkList().inColumns();
    items.forEach(item -> list.add(row(item)));
    return list;
  }

  private WorkRow row(GuidelineListItem item) {
    WorkRow row =
        new WorkRow(item.guideline().title(), GuidelineRoutes.guideline(item.guideline().id()))
            .written();
    item.newest()
        .ifPresent(
            draft ->
                row.fact(DraftWords.name(this, draft))
                    .status(DraftWords.status(this, draft))
                    .end(
                        dates.day(
                            draft.frozenAt() == null ? draft.startedAt() : draft.frozenAt())));
    return row;
  }
}
