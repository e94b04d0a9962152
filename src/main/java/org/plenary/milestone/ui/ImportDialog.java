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
import org.plenary.milestone.ImportLine;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.PlanImport;
import org.plenary.milestone.WorkPlan;
import org.plenary.ui.Icon;
import org.plenary.ui.UploadProgress;

/** Takes a plan in: first what would become of each line, then, if one agrees, the lines. */
class ImportDialog extends PlanQuestion {

  private final PlanImport imports;
  private final Person person;
  private final Select<WorkPlan> plan = new Select<>();
  private final Div report = new Div();
  private final Button add;
  private byte[] file = {};

  ImportDialog(
      PlanImport imports, Person person, List<WorkPlan> plans, Consumer<PlanId> whenChanged) {
    super(text("milestone.import.title"));
    this.imports = imports;
    this.person = person;
    setWidth("44rem");
    plan.setLabel(text("milestone.import.into"));
    plan.setItems(plans);
    plan.setItemLabelGenerator(WorkPlan::name);
    plan.setValue(plans.get(0));
    plan.setWidthFull();
    plan.addValueChangeListener(event -> attempt(this::preview));
    hint(text("milestone.import.hint"));
    ask(plan, upload(), report);
    add =
        answer(
            text("milestone.import.add", 0),
            () -> {
              imports.run(person, plan.getValue().id(), file);
              close();
              whenChanged.accept(plan.getValue().id());
            });
    add.setEnabled(false);
  }

  private Upload upload() {
    Upload upload =
        new Upload(
            UploadHandler.inMemory(
                (metadata, content) -> {
                  file = content;
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
    List<ImportLine> lines = imports.preview(person, plan.getValue().id(), file);
    long added = lines.stream().filter(line -> line.outcome().adds()).count();
    add.setText(text("milestone.import.add", added));
    add.setEnabled(added > 0);
    report.add(new ImportReport(lines));
  }
}
