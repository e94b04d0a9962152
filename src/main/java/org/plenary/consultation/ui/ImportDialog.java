package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.Optional;
import org.plenary.attachment.ui.UploadWords;
import org.plenary.consultation.ImportTarget;
import org.plenary.consultation.Round;
import org.plenary.consultation.TableImports;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.ui.UploadProgress;

/** Takes a comment table in, and says of every line that was refused why. */
class ImportDialog extends Dialog {

  private static final int MOST_BYTES = 10_000_000;

  private final TableImports imports;
  private final Person person;
  private final Round round;
  private final Runnable done;
  private final ImportOutcome outcome = new ImportOutcome();

  ImportDialog(
      TableImports imports, Person person, Round round, ImportTarget target, Runnable done) {
    this(imports, person, round, done);
    add(upload(() -> Optional.of(target)), outcome);
  }

  /** For dialogs that first have to learn in whose name the table is read. */
  ImportDialog(TableImports imports, Person person, Round round, Runnable done) {
    this.imports = imports;
    this.person = person;
    this.round = round;
    this.done = done;
    setHeaderTitle(getTranslation("consultation.table.title"));
    setWidth("40rem");
    add(new Paragraph(getTranslation("consultation.table.text")));
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
    UploadI18N words = UploadWords.of(this);
    words.getDropFiles().setMany(getTranslation("consultation.table.drop"));
    upload.setI18n(words);
    upload.addFileRejectedListener(event -> outcome.refuse(event.getErrorMessage()));
    return upload;
  }

  final Div result() {
    return outcome;
  }

  private void read(Target target, UploadMetadata file, byte[] content) {
    Optional<ImportTarget> named = target.now();
    if (named.isEmpty()) {
      return;
    }
    try {
      outcome.show(imports.read(person, round.id(), named.get(), file.fileName(), content));
      done.run();
    } catch (Refusal refused) {
      outcome.refuse(getTranslation(refused.messageKey(), refused.arguments()));
    }
  }
}
