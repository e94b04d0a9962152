package org.plenary.milestone.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.milestone.MilestoneId;
import org.plenary.ui.Page;

/** One milestone: what was promised, what is expected, what came of it, and why it moved. */
@Route("milestones/:milestone")
@PermitAll
class MilestoneView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final MilestonePage page;
  private final Person person;
  private String title = "";

  MilestoneView(MilestonePage page, CurrentPerson current) {
    this.page = page;
    person = current.get();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new MilestoneId(event.getRouteParameters().get("milestone").orElseThrow()));
  }

  private void show(MilestoneId id) {
    removeAll();
    MilestoneShown shown = page.read(person, id, () -> show(id));
    title = shown.milestone().name();
    add(page.header(shown));
    page.nextStep(shown).ifPresent(this::add);
    add(page.body(shown));
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
