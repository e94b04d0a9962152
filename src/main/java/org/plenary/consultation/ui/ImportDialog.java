package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.List;
import java.util.Optional;
import org.plenary.attachment.ui.UploadWords;
import org.plenary.consultation.CommentRefused;
import org.plenary.consultation.ImportTarget;
import org.plenary.consultation.ImportedRow;
import org.plenary.consultation.ImportedRow.Fate;
import org.plenary.consultation.Round;
import org.plenary.consultation.TableImports;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;

/** Takes a comment table in, and says of every line that was refused why. */
class ImportDialog extends Dialog {

  private static final int MOST_BYTES = 10_000_000;

  private final TableImports imports;
  private final Person person;
  private final Round round;
  private final Runnable done;
  private final Div result = new Div();

  ImportDialog(
      TableImports imports, Person person, Round round, ImportTarget target, Runnable done) {
    this(imports, person, round, done);
    add(upload(() -> Optional.of(target)), result);
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
    result.getElement().setAttribute("role", "status");
    getFooter().add(new Button(getTranslation("consultation.table.close"), event -> close()));
  }

  /** Who speaks, once it is known; nobody while a field is still empty. */
  interface Target {
    Optional<ImportTarget> now();
  }

  final Upload upload(Target target) {
    Upload upload =
        new Upload(UploadHandler.inMemory((metadata, content) -> read(target, metadata, content)));
    upload.setAcceptedFileTypes(".xlsx");
    upload.setMaxFileSize(MOST_BYTES);
    upload.setI18n(UploadWords.of(this));
    upload.addFileRejectedListener(event -> say(event.getErrorMessage()));
    return upload;
  }

  final Div result() {
    return result;
  }

  private void read(Target target, UploadMetadata file, byte[] content) {
    Optional<ImportTarget> named = target.now();
    if (named.isEmpty()) {
      return;
    }
    try {
      show(imports.read(person, round.id(), named.get(), file.fileName(), content));
      done.run();
    } catch (Refusal refused) {
      say(getTranslation(refused.messageKey(), refused.arguments()));
    }
  }

  final void say(String words) {
    result.removeAll();
    Paragraph refusal = new Paragraph(words);
    refusal.addClassName("bad");
    result.add(refusal);
  }

  private void show(List<ImportedRow> rows) {
    result.removeAll();
    result.add(
        new Paragraph(
            getTranslation(
                "consultation.table.result",
                count(rows, Fate.ADDED),
                count(rows, Fate.CHANGED),
                count(rows, Fate.KNOWN),
                count(rows, Fate.REFUSED))));
    UnorderedList refused = new UnorderedList();
    refused.addClassName("refusedrows");
    for (ImportedRow row : rows) {
      CommentRefused why = row.refusal();
      if (why != null) {
        refused.add(
            new ListItem(
                getTranslation(
                    "consultation.table.refused-row",
                    row.line(),
                    getTranslation(why.messageKey(), why.arguments()))));
      }
    }
    result.add(refused);
  }

  private static int count(List<ImportedRow> rows, Fate fate) {
    return (int) rows.stream().filter(row -> row.fate() == fate).count();
  }
}
