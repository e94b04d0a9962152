package org.plenary.jury.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.plenary.attachment.ui.UploadWords;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobStrip;
import org.plenary.jury.Juror;
import org.plenary.programme.Edition;
import org.plenary.ui.UploadProgress;

/** Takes the scorecards one owes out as a table, and reads them back in; each line has its fate. */
class OfflineDialog extends Dialog {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int MOST_BYTES = 10_000_000;

  private final Paragraph refusal = new Paragraph();
  private final Div files = new Div();

  OfflineDialog(OfflineScreens screens, Person person, Juror juror, Edition edition) {
    setHeaderTitle(getTranslation("jury.table.title"));
    setWidth("min(40rem, 94vw)");
    refusal.addClassName("bad");
    refusal.getElement().setAttribute("role", "alert");
    Upload upload =
        new Upload(
            UploadHandler.inMemory(
                (metadata, content) -> {
                  refusal.setText("");
                  JobStrip strip = screens.strip();
                  files.addComponentAsFirst(strip);
                  screens.read(strip, person, juror.id(), metadata.fileName(), content);
                }));
    upload.setI18n(UploadWords.one(this, "XLSX, CSV"));
    UploadProgress.named(upload);
    upload.setAcceptedFileTypes(".xlsx", ".csv");
    upload.setMaxFileSize(MOST_BYTES);
    upload.addFileRejectedListener(event -> refusal.setText(event.getErrorMessage()));
    add(
        new Paragraph(getTranslation("jury.table.text")),
        new Paragraph(download(screens, person, juror, edition)),
        new Paragraph(getTranslation("jury.table.back")),
        upload,
        refusal,
        files);
    getFooter().add(new Button(getTranslation("jury.table.close"), event -> close()));
  }

  private Anchor download(OfflineScreens screens, Person person, Juror juror, Edition edition) {
    String name = edition.code().toLowerCase(Locale.ROOT) + "-scorecards.xlsx";
    return new Anchor(
        DownloadHandler.fromInputStream(
            event -> {
              byte[] table = screens.table(person, juror.id());
              return new DownloadResponse(
                  new ByteArrayInputStream(table), name, XLSX, table.length);
            }),
        getTranslation("jury.table.download"));
  }
}
