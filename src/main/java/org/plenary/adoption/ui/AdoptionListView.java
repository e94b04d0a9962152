package org.plenary.adoption.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.guideline.GuidelineListItem;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.ui.EmptyState;
import org.plenary.ui.NavGroup;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** The guidelines whose last steps the office takes. */
@Route("adoption")
@Menu(title = "adoption.page.title", order = NavGroup.GUIDELINE + 50, icon = "signature")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class AdoptionListView extends Page implements HasDynamicTitle {

  AdoptionListView(Guidelines guidelines, CurrentPerson current) {
    add(new PageHeader(getPageTitle()));
    List<GuidelineListItem> items = guidelines.list(current.get());
    if (items.isEmpty()) {
      add(
          new EmptyState(
              "landmark",
              getTranslation("adoption.page.none"),
              getTranslation("adoption.page.none-hint")));
      return;
    }
    WorkList list = new WorkList();
    items.forEach(
        item ->
            list.add(
                new WorkRow(
                        item.guideline().title(), AdoptionRoutes.guideline(item.guideline().id()))
                    .written()
                    .icon("landmark")));
    add(list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("adoption.page.title");
  }
}
