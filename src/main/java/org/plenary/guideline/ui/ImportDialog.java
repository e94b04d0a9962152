package org.plenary.guideline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftImports;
import org.plenary.guideline.ImportPreview;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.ReadText;
import org.plenary.identity.Person;
import org.plenary.job.JobState;
import org.plenary.job.ui.JobStrip;
import org.plenary.ui.Toast;
import org.plenary.ui.UploadProgress;

/**
 * Reads a file, says what was found and what cannot be kept, and takes it over when told to; both
 * in the background, because a long document takes its time.
 */
final class ImportDialog extends Dialog {

  private final DraftImportScreens screens;
  private final Person person;
  private final Draft draft;
  private final Runnable whenDone;
  private final Div outcome = new Div();
  private final JobStrip strip;
  private final Button take = new Button(getTranslation("guideline.import.take"), event -> take());
  private final boolean hasText;
  private @Nullable ReadText read;
  private @Nullable ImportDifferences differences;

  ImportDialog(DraftImportScreens screens, Person person, Draft draft, Runnable whenDone) {
    this.screens = screens;
    this.person = person;
    this.draft = draft;
    this.whenDone = whenDone;
    strip = screens.strip();
    setWidth("min(40rem, 94vw)");
    hasText = screens.hasText(person, draft);
    setHeaderTitle(getTranslation("guideline.import.title", draft.number()));
    outcome.getElement().setAttribute("role", "status");
    add(new Paragraph(getTranslation("guideline.import.hint")), upload(), outcome, strip);
    take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    take.setVisible(false);
    getFooter().add(new Button(getTranslation("guideline.dialog.cancel"), event -> close()), take);
  }

  private Upload upload() {
    Upload upload = new Upload(UploadHandler.inMemory(this::receive));
    upload.setI18n(ImportWords.of(this));
    UploadProgress.named(upload);
    upload.setAcceptedFileTypes(".docx", ".md", ".markdown", ".txt");
    upload.setMaxFiles(1);
    upload.setMaxFileSize((int) DraftImports.MOST_BYTES);
    upload.addFileRejectedListener(event -> refuse(event.getErrorMessage()));
    upload.addAllFinishedListener(event -> upload.clearFileList());
    return upload;
  }

  private void receive(UploadMetadata metadata, byte[] content) {
    AtomicReference<ImportPreview> found = new AtomicReference<>();
    take.setVisible(false);
    outcome.removeAll();
    strip.onEnd(
        job -> {
          if (job.state() == JobState.DONE) {
            strip.setVisible(false);
            show(found.get());
          }
        });
    strip.start(
        "guideline.job.read",
        List.of(metadata.fileName()),
        screens.reading(person, draft, metadata.fileName(), content, found::set));
  }

  private void refuse(String words) {
    outcome.removeAll();
    outcome.setClassName("errors");
    outcome.add(new Paragraph(words));
    take.setVisible(false);
  }

  private void show(ImportPreview preview) {
    ReadText text = preview.text();
    read = text;
    outcome.removeAll();
    outcome.setClassName("found");
    outcome.add(
        new Paragraph(
            getTranslation(
                "guideline.import.found",
                text.fileName(),
                text.count(ParagraphKind.HEADING),
                text.count(ParagraphKind.TEXT) + text.count(ParagraphKind.LIST_ITEM),
                text.count(ParagraphKind.TABLE),
                text.count(ParagraphKind.FOOTNOTE))));
    outcome.add(
        new Paragraph(
            getTranslation(
                text.losses().isEmpty()
                    ? "guideline.import.all-kept"
                    : "guideline.import.not-kept")),
        new LossList(text.losses()));
    if (hasText) {
      outcome.add(new Paragraph(getTranslation("guideline.import.replaces", draft.number())));
      differences = new ImportDifferences(preview);
      outcome.add(differences);
    }
    take.setVisible(true);
  }

  private void take() {
    if (read == null) {
      return;
    }
    ReadText text = read;
    take.setEnabled(false);
    strip.onEnd(
        job -> {
          take.setEnabled(true);
          if (job.state() == JobState.DONE) {
            close();
            Toast.show(getTranslation("guideline.import.done", text.paragraphs().size()));
            whenDone.run();
          }
        });
    strip.start(
        "guideline.job.import",
        List.of(text.fileName(), draft.number()),
        screens.takingOver(
            person, draft, text, differences == null ? Set.of() : differences.fromFile()));
  }
}
