package org.plenary.desk.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.plenary.entry.EntryBreakdowns;
import org.plenary.entry.EntryTables.Format;
import org.plenary.identity.CurrentPerson;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.jury.LateScorecards;
import org.plenary.programme.CurrentEdition;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionState;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.Messages;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Where the entries of an edition come from, how many passed, what is missing, what was late. */
@Route("figures")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class FiguresView extends Page implements HasDynamicTitle {

  private final Messages messages;

  FiguresView(
      CurrentEdition current,
      CurrentPerson person,
      EntryBreakdowns breakdowns,
      LateScorecards scorecards,
      JobScreens jobs,
      Messages messages) {
    this.messages = messages;
    PageHeader header =
        new PageHeader(getPageTitle())
            .crumb(getTranslation("desk.overview.title"), "/overview")
            .here(getPageTitle());
    add(header);
    Edition edition = current.find().filter(one -> one.state() != EditionState.DRAFT).orElse(null);
    EditionFigures figures =
        edition == null
            ? null
            : new EditionFigures(
                edition,
                breakdowns.get(person.get(), edition),
                scorecards.count(person.get(), edition));
    if (figures == null || figures.sent() == 0) {
      add(
          new EmptyState(
              "layout-dashboard",
              getTranslation("desk.figures.empty"),
              getTranslation("desk.figures.empty-hint")));
      return;
    }
    JobStrip strip = jobs.strip();
    header.facts(getTranslation("desk.figures.facts", edition.name(), figures.sent()));
    header.actions(export(figures, strip, Format.XLSX), export(figures, strip, Format.CSV));
    add(strip, new FigureSections(figures, messages));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("desk.figures.title");
  }

  private Button export(EditionFigures figures, JobStrip strip, Format format) {
    Button button =
        new Button(
            getTranslation("desk.figures.export", format.name()),
            new Icon("download"),
            event ->
                strip.start(
                    "desk.figures.job",
                    List.of(figures.edition().name(), format.name()),
                    new FigureTables(messages, getLocale()).work(figures, format)));
    button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    return button;
  }
}
