package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.List;
import java.util.Optional;
import org.plenary.attachment.ui.UploadWords;
import org.plenary.consultation.ImportTarget;
import org.plenary.consultation.Round;
import org.plenary.consultation.TableImportWork;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobScreens;
import org.plenary.job.ui.JobStrip;
import org.plenary.ui.UploadProgress;

/**
 * Takes a comment table in, and says of every line that was refused why. The reading goes on when
 * the dialog is closed.
 */
class ImportDialog extends Dialog {

  private static final int MOST_BYTES = 10_000_000;

  private final TableImportWork imports;
  private final JobScreens jobs;
  private final Person person;
  private final Round round;
  private final Runnable done;
  private final Paragraph refusal = new Paragraph();
  private final Div files = new Div();

  ImportDialog(
      TableImportWork imports,
      JobScreens jobs,
      Person person,
      Round round,
      ImportTarget target,
      Runnable done) {
    this(imports, jobs, person, round, done);
    add(upload(() -> Optional.of(target)), result());
  }

  /** For dialogs that first have to learn in whose name the table is read. */
  ImportDialog(
      TableImportWork imports, JobScreens jobs, Person person, Round round, Runnable done) {
    this.imports = imports;
    this.jobs = jobs;
    this.person = person;
    this.round = round;
    this.done = done;
    setHeaderTitle(getTranslation("consultation.table.title"));
    setWidth("40rem");
    add(new Paragraph(getTranslation("consultation.table.text")));
    refusal.addClassName("bad");
    refusal.getElement().setAttribute("role", "alert");
    getFooter().add(new Button(getTranslation("consultation.table.close"), event -> close()));
  }

  /** Who speaks, once it is known; nobody while a field is still empty. */
  interface Target {
    Optional<ImportTarget> now();
  }

  final Upload upload(Target target) {
    Upload upload =
        new Upload(UploadHandler.inMemory((metadata, content) -> read(target, metadata, content)));
    UploadProgress.named(upload);
    upload.setAcceptedFileTypes(".xlsx");
    upload.setMaxFileSize(MOST_BYTES);
    upload.setI18n(UploadWords.one(this, "XLSX"));
    upload.addFileRejectedListener(event -> refusal.setText(event.getErrorMessage()));
    return upload;
  }

  final Div result() {
    return new Div(refusal, files);
  }

  /** Each file has a line of its own, the latest on top. */
  private void read(Target target, UploadMetadata file, byte[] content) {
    Optional<ImportTarget> named = target.now();
    refusal.setText("");
    if (named.isEmpty()) {
      return;
    }
    JobStrip strip = jobs.strip().onOver(done);
    files.addComponentAsFirst(strip);
    strip.start(
        "consultation.job.import",
        List.of(file.fileName(), round.name()),
        imports.of(person, round.id(), named.get(), file.fileName(), content));
  }
}
