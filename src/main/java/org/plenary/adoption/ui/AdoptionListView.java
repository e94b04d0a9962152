package org.plenary.adoption.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.adoption.Adoptions;
import org.plenary.adoption.Clearance;
import org.plenary.guideline.GuidelineId;
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
@Menu(title = "adoption.page.title", order = NavGroup.GUIDELINE + 50, icon = "file-check")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class AdoptionListView extends Page implements HasDynamicTitle {

  AdoptionListView(Guidelines guidelines, Adoptions adoptions, CurrentPerson current) {
    add(new PageHeader(getPageTitle()));
    List<GuidelineListItem> items = guidelines.list(current.get());
    if (items.isEmpty()) {
      add(
          new EmptyState(
              "file-check",
              getTranslation("adoption.page.no-guideline"),
              getTranslation("adoption.page.no-guideline-hint")));
      return;
    }
    Map<GuidelineId, Clearance> latest = adoptions.listLatest(current.get());
    WorkList list = new WorkList().inColumns();
    items.forEach(
        item ->
            list.add(
                new WorkRow(
                        item.guideline().title(), AdoptionRoutes.guideline(item.guideline().id()))
                    .written()
                    .status(AdoptionWords.status(this, latest.get(item.guideline().id())))));
    add(list);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("adoption.page.title");
  }
}
