package org.plenary.milestone.ui;

import static org.plenary.milestone.ui.MilestoneWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.identity.Person;
import org.plenary.job.JobState;
import org.plenary.job.ui.JobStrip;
import org.plenary.milestone.ImportLine;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.WorkPlan;
import org.plenary.ui.Icon;
import org.plenary.ui.UploadProgress;

/** Takes a plan in: first what would become of each line, then, if one agrees, the lines. */
class ImportDialog extends PlanQuestion {

  private final PlanImportScreens screens;
  private final Person person;
  private final Select<WorkPlan> plan = new Select<>();
  private final Div report = new Div();
  private final JobStrip strip;
  private final Button add;
  private byte[] file = {};
  private String fileName = "";

  ImportDialog(
      PlanImportScreens screens,
      Person person,
      List<WorkPlan> plans,
      Consumer<PlanId> whenChanged) {
    super(text("milestone.import.title"));
    this.screens = screens;
    this.person = person;
    setWidth("44rem");
    plan.setLabel(text("milestone.import.into"));
    plan.setItems(plans);
    plan.setItemLabelGenerator(WorkPlan::name);
    plan.setValue(plans.get(0));
    plan.setWidthFull();
    plan.addValueChangeListener(event -> attempt(this::preview));
    hint(text("milestone.import.hint"));
    strip = screens.strip();
    ask(plan, upload(), report, strip);
    add = answer(text("milestone.import.add", 0), () -> start(whenChanged));
    add.setEnabled(false);
  }

  private Upload upload() {
    Upload upload =
        new Upload(
            UploadHandler.inMemory(
                (metadata, content) -> {
                  file = content;
                  fileName = metadata.fileName();
                  attempt(this::preview);
                }));
    UploadProgress.named(upload);
    upload.setAcceptedFileTypes(".csv", "text/csv");
    upload.setMaxFiles(1);
    upload.setDropLabel(new Span(text("milestone.import.drop")));
    upload.setUploadButton(new Button(text("milestone.import.choose"), new Icon("upload")));
    return upload;
  }

  private void preview() {
    report.removeAll();
    add.setEnabled(false);
    if (file.length == 0) {
      return;
    }
    List<ImportLine> lines = screens.preview(person, plan.getValue().id(), file);
    long added = lines.stream().filter(line -> line.outcome().adds()).count();
    add.setText(text("milestone.import.add", added));
    add.setEnabled(added > 0);
    report.add(new ImportReport(lines));
  }

  private void start(Consumer<PlanId> whenChanged) {
    WorkPlan into = plan.getValue();
    add.setEnabled(false);
    strip.onEnd(
        job -> {
          add.setEnabled(true);
          if (job.state() == JobState.DONE) {
            close();
            whenChanged.accept(into.id());
          }
        });
    strip.start(
        "milestone.job.import",
        List.of(fileName, into.name()),
        screens.work(person, into.id(), file));
    strip.scrollIntoView();
  }
}
