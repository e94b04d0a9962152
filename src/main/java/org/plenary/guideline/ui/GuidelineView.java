package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.FreezeWork;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.notification.ui.MailedJobs;
import org.plenary.ui.Columns;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Icon;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.PageSection;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.Toast;
import org.plenary.ui.WorkList;
import org.plenary.ui.WorkRow;

/** A guideline and its drafts; staff write, import and freeze from here. */
@Route("guidelines/:guideline")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR", "EXPERT", "DELEGATE"})
class GuidelineView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Guidelines guidelines;
  private final Drafts drafts;
  private final FreezeWork freezing;
  private final MailedJobs jobs;
  private final DraftImportScreens imports;
  private final GuidelineParts parts;
  private final Person person;
  private final ReaderDates dates;
  private String title = "";

  GuidelineView(
      Guidelines guidelines,
      Drafts drafts,
      FreezeWork freezing,
      MailedJobs jobs,
      DraftImportScreens imports,
      GuidelineParts parts,
      CurrentPerson current,
      Dates dates) {
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.freezing = freezing;
    this.jobs = jobs;
    this.imports = imports;
    this.parts = parts;
    person = current.get();
    this.dates = dates.in(person.locale(), person.zone());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new GuidelineId(event.getRouteParameters().get("guideline").orElseThrow()));
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  private void show(GuidelineId id) {
    Guideline guideline = guidelines.get(person, id);
    List<Draft> readable = drafts.list(person, id);
    title = guideline.title();
    removeAll();
    PageHeader header = header(guideline, readable);
    add(header);
    Optional<Draft> working = readable.stream().filter(draft -> !draft.isFrozen()).findFirst();
    add(parts.way(person, guideline, readable));
    addStep(guideline, working, header);
    Columns columns = new Columns().main(list(readable));
    working.ifPresent(draft -> columns.main(new ImportedFiles(imports.list(person, draft), dates)));
    if (readable.size() > 1) {
      columns.side(new CompareChoice(readable));
    }
    add(columns);
    add(parts.sections(person, id));
  }

  /** Who writes goes on writing; else whatever those around the text want comes first. */
  private void addStep(Guideline guideline, Optional<Draft> working, PageHeader header) {
    Optional<Component> step =
        working
            .filter(draft -> person.isStaff() && !draft.isAmendment())
            .map(this::write)
            .or(() -> parts.findStep(person, guideline.id()));
    step.ifPresent(this::add);
    if (person.isStaff() && working.isEmpty() && !parts.isOver(person, guideline.id())) {
      Button begin = begin(guideline);
      if (step.isPresent()) {
        begin.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        header.actions(begin);
      } else {
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
            new NextStep(
                "file-plus",
                getTranslation("guideline.page.next"),
                getTranslation("guideline.page.next-hint"),
                begin));
      }
    }
  }

  private PageHeader header(Guideline guideline, List<Draft> readable) {
    PageHeader header =
        new PageHeader(guideline.title())
            .written()
            .crumb(getTranslation("guideline.list.title"), GuidelineRoutes.list())
            .here(guideline.title())
            .facts(
                getTranslation(
                    "guideline.page.facts",
                    guideline.language().getDisplayLanguage(getLocale()),
                    readable.size()));
    if (person.isStaff()) {
      Button rename =
          new Button(
              getTranslation("guideline.rename.button"),
              new Icon("pen-line"),
              event ->
                  new RenameDialog(guidelines, person, guideline, () -> show(guideline.id()))
                      .open());
      rename.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      header.actions(rename);
    }
    return header;
  }

  private Component write(Draft draft) {
    Button load =
        new Button(
            getTranslation("guideline.import.button"),
            new Icon("upload"),
            event ->
                new ImportDialog(imports, person, draft, () -> show(draft.guideline())).open());
    Button freeze =
        new Button(
            getTranslation("guideline.freeze.button", draft.number()),
            new Icon("lock"),
            event -> askToFreeze(draft));
    return new NextStep(
        "pen-line",
        getTranslation("guideline.page.write", draft.number()),
        getTranslation("guideline.page.write-hint"),
        load,
        freeze,
        new LinkButton(
                getTranslation("guideline.page.edit"), GuidelineRoutes.edit(draft.guideline()))
            .primary());
  }

  private Button begin(Guideline guideline) {
    return new Button(
        getTranslation("guideline.page.begin"),
        event -> {
          Draft next = drafts.startNext(person, guideline.id());
          Toast.show(getTranslation("guideline.page.begun", next.number()));
          show(guideline.id());
        });
  }

  /** Everybody at work on it is told, so it goes on in the background. */
  private void askToFreeze(Draft draft) {
    jobs.ask(
            getTranslation("guideline.freeze.question", draft.number()),
            getTranslation("guideline.freeze.meaning"),
            getTranslation("guideline.freeze.button", draft.number()),
            () ->
                new JobPlan(
                    "guideline.job.freeze",
                    List.of(draft.number(), title),
                    freezing.of(person, draft)),
            () -> show(draft.guideline()))
        .open();
  }

  private Component list(List<Draft> readable) {
    PageSection section = new PageSection(getTranslation("guideline.page.drafts"));
    if (readable.isEmpty()) {
      section.add(
          new EmptyState(
              "file-text",
              getTranslation("guideline.page.none"),
              getTranslation("guideline.page.none-hint")));
      return section;
    }
    WorkList list = new WorkList().inColumns();
    for (int place = readable.size() - 1; place >= 0; place--) {
      Draft draft = readable.get(place);
      list.add(
          new WorkRow(DraftWords.name(this, draft), GuidelineRoutes.draft(draft))
              .icon("file-text")
              .note(DraftWords.since(this, draft, dates))
              .status(DraftWords.status(this, draft)));
    }
    section.add(list);
    return section;
  }
}
