package org.plenary.group.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.ui.UploadWords;
import org.plenary.group.ExpertGroup;
import org.plenary.identity.Person;
import org.plenary.job.ui.JobPlan;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.plenary.ui.UploadProgress;

/** Reads a list of experts, says what does not add up, and only then takes it in. */
class ImportDialog {

  private static final int MOST_BYTES = 2_000_000;

  private final ExpertImportScreens screens;
  private final Person by;
  private final ExpertGroup group;
  private final TextField secretariat = GroupFields.text("group.import.secretariat");
  private final IntegerField claimed = new IntegerField(GroupWords.text("group.import.claimed"));
  private final ImportFindings found = new ImportFindings();
  private final AskDialog dialog;
  private byte @Nullable [] content;
  private String fileName = "";

  ImportDialog(ExpertImportScreens screens, Person by, ExpertGroup group, Runnable done) {
    this.screens = screens;
    this.by = by;
    this.group = group;
    secretariat.setHelperText(GroupWords.text("group.import.secretariat-help"));
    claimed.setHelperText(GroupWords.text("group.import.claimed-help"));
    claimed.setMin(0);
    claimed.setWidthFull();
    secretariat.addValueChangeListener(event -> preview());
    claimed.addValueChangeListener(event -> preview());
    dialog =
        screens
            .jobs()
            .ask(
                GroupWords.text("group.import.title"),
                GroupWords.text("group.import.text"),
                GroupWords.text("group.import.button"),
                this::plan,
                done)
            .with(upload(), secretariat, claimed, found);
  }

  void open() {
    dialog.open();
  }

  private Upload upload() {
    Upload upload = new Upload(UploadHandler.inMemory(this::received));
    upload.setI18n(UploadWords.one(upload, "CSV"));
    UploadProgress.named(upload);
    upload.setAcceptedFileTypes(".csv");
    upload.setMaxFiles(1);
    upload.setMaxFileSize(MOST_BYTES);
    upload.addFileRejectedListener(event -> found.say(event.getErrorMessage()));
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
    try {
      found.show(screens.read(by, content, secretariat.getValue(), claimed.getValue()));
    } catch (Refusal refused) {
      found.say(GroupWords.text(refused.messageKey(), refused.arguments()));
    }
  }

  private JobPlan plan() {
    if (content == null) {
      throw new NoFileChosen();
    }
    return new JobPlan(
        "group.job.import",
        List.of(fileName, group.name()),
        screens.work(
            by, group.id(), fileName, content, secretariat.getValue(), claimed.getValue()));
  }

  /** There is nothing to take in yet. */
  private static final class NoFileChosen extends Refusal {
    NoFileChosen() {
      super("group.refused.import.no-file");
    }
  }
}
