package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.UploadWords;
import org.plenary.entry.EntryTables;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.programme.Edition;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.plenary.ui.UploadProgress;

/** Reads a table of entries, says what does not add up, and only then takes it in. */
class EntryImportDialog {

  private static final int MOST_BYTES = 10_000_000;

  private final EntryImportScreens screens;
  private final Person by;
  private final Edition edition;
  private final TextArea announced = new TextArea(text("entry.import.announced"));
  private final EntryImportFindings found = new EntryImportFindings();
  private final AskDialog dialog;
  private byte @Nullable [] content;

  /** Why what was read last cannot be taken in. */
  private @Nullable Refusal obstacle;

  private String fileName = "";

  EntryImportDialog(EntryImportScreens screens, Person by, Edition edition, Runnable done) {
    this.screens = screens;
    this.by = by;
    this.edition = edition;
    announced.setHelperText(text("entry.import.announced-help"));
    announced.setWidthFull();
    announced.setValueChangeMode(ValueChangeMode.ON_BLUR);
    announced.addValueChangeListener(event -> preview());
    dialog =
        screens
            .jobs()
            .ask(
                text("entry.import.title"),
                text("entry.import.text"),
                text("entry.import.button"),
                this::plan,
                done)
            .with(template(), upload(), announced, found);
    dialog.setWidth("min(44rem, 94vw)");
  }

  void open() {
    dialog.open();
  }

  private Anchor template() {
    String name = edition.code().toLowerCase(Locale.ROOT) + "-table.xlsx";
    return new Anchor(
        DownloadHandler.fromInputStream(
            event -> {
              ByteArrayOutputStream out = new ByteArrayOutputStream();
              screens.writeTemplate(by, edition.id(), out);
              return new DownloadResponse(
                  new ByteArrayInputStream(out.toByteArray()),
                  name,
                  EntryTables.Format.XLSX.mediaType(),
                  out.size());
            }),
        text("entry.import.template"));
  }

  private Upload upload() {
    Upload upload = new Upload(UploadHandler.inMemory(this::received));
    upload.setI18n(UploadWords.one(upload, "CSV, XLSX"));
    UploadProgress.named(upload);
    upload.setAcceptedFileTypes(".csv", ".xlsx");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(MOST_BYTES);
    upload.addFileRejectedListener(event -> found.refuse(event.getErrorMessage()));
    upload.addFileRemovedListener(
        event -> {
          content = null;
          found.removeAll();
        });
    return upload;
  }

  private void received(UploadMetadata metadata, byte[] bytes) {
    content = bytes;
    fileName = metadata.fileName();
    preview();
  }

  private void preview() {
    if (content == null) {
      return;
    }
    obstacle = null;
    try {
      found.show(screens.read(by, edition.id(), content, announced.getValue()));
    } catch (Refusal refused) {
      obstacle = refused;
      found.refuse(text(refused.messageKey(), refused.arguments()));
    }
  }

  /** What adds up to nothing is refused here, before any work begins; the work reads it again. */
  private JobPlan plan() {
    if (content == null) {
      throw new NoFileChosen();
    }
    if (obstacle != null) {
      throw obstacle;
    }
    return new JobPlan(
        "entry.job.import",
        List.of(fileName, edition.name()),
        screens.work(by, edition.id(), fileName, content, announced.getValue()));
  }

  /** There is nothing to take in yet. */
  private static final class NoFileChosen extends Refusal {
    NoFileChosen() {
      super("entry.import.refused.no-file");
    }
  }
}
