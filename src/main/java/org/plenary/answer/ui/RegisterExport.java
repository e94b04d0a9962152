package org.plenary.answer.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;
import java.util.function.Supplier;
import org.plenary.answer.RegisterFilter;
import org.plenary.answer.RegisterOrder;
import org.plenary.answer.RegisterTables;
import org.plenary.answer.RegisterTables.Format;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Guideline;
import org.plenary.identity.Person;
import org.plenary.job.Jobs;
import org.plenary.job.ui.JobStrip;
import org.plenary.shared.CurrentViewer;
import org.plenary.ui.Dates;
import org.plenary.ui.Icon;
import org.springframework.stereotype.Component;

/** Takes the register out as a table: in the background, so thousands of rows are no wait. */
@Component
class RegisterExport {

  private final RegisterTables tables;
  private final Jobs jobs;
  private final CurrentViewer viewer;
  private final Dates dates;

  RegisterExport(RegisterTables tables, Jobs jobs, CurrentViewer viewer, Dates dates) {
    this.tables = tables;
    this.jobs = jobs;
    this.viewer = viewer;
    this.dates = dates;
  }

  Button button(
      Person person,
      Guideline guideline,
      Supplier<RegisterFilter> filter,
      Supplier<RegisterOrder> order) {
    JobStrip strip = new JobStrip(jobs, viewer.get(), dates.in(person.locale(), person.zone()));
    MenuBar bar = new MenuBar();
    bar.addThemeVariants(MenuBarVariant.LUMO_DROPDOWN_INDICATORS);
    MenuItem export = bar.addItem(new Icon("download"));
    export.add(bar.getTranslation("answer.register.export"));
    for (Format format : Format.values()) {
      export
          .getSubMenu()
          .addItem(
              bar.getTranslation("answer.register.export-as." + TextKey.of(format)),
              event ->
                  strip.watch(
                      jobs.start(
                          person.id().value(),
                          "consultation.job.export",
                          List.of(guideline.title(), format.name()),
                          tables.work(person, filter.get(), order.get(), format))));
    }
    return new Button(bar, strip);
  }

  /** The button with its formats, and the strip that shows how far an export is. */
  record Button(MenuBar menu, JobStrip strip) {}
}
