package org.plenary.group.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import org.jspecify.annotations.Nullable;
import org.plenary.group.ExpertImports;
import org.plenary.group.ExpertList;
import org.plenary.group.GroupId;
import org.plenary.identity.Person;
import org.plenary.shared.Refusal;
import org.plenary.ui.AskDialog;
import org.plenary.ui.Toast;
import org.plenary.ui.UploadProgress;

/** Reads a list of experts, says what does not add up, and only then takes it in. */
class ImportDialog {

  private static final int MOST_BYTES = 2_000_000;

  private final ExpertImports imports;
  private final Person by;
  private final GroupId group;
  private final TextField secretariat = GroupFields.text("group.import.secretariat");
  private final IntegerField claimed = new IntegerField(GroupWords.text("group.import.claimed"));
  private final ImportFindings found = new ImportFindings();
  private final AskDialog dialog;
  private byte @Nullable [] content;
  private String fileName = "";

  ImportDialog(ExpertImports imports, Person by, GroupId group, Runnable done) {
    this.imports = imports;
    this.by = by;
    this.group = group;
    secretariat.setHelperText(GroupWords.text("group.import.secretariat-help"));
    claimed.setHelperText(GroupWords.text("group.import.claimed-help"));
    claimed.setMin(0);
    claimed.setWidthFull();
    secretariat.addValueChangeListener(event -> preview());
    claimed.addValueChangeListener(event -> preview());
    dialog =
        new AskDialog(
                GroupWords.text("group.import.title"),
                GroupWords.text("group.import.text"),
                GroupWords.text("group.import.button"),
                () -> {
                  take();
                  done.run();
                })
            .with(upload(), secretariat, claimed, found);
  }

  void open() {
    dialog.open();
  }

  private Upload upload() {
    Upload upload = new Upload(UploadHandler.inMemory(this::received));
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
      found.show(imports.read(by, content, secretariat.getValue(), claimed.getValue()));
    } catch (Refusal refused) {
      found.say(GroupWords.text(refused.messageKey(), refused.arguments()));
    }
  }

  private void take() {
    if (content == null) {
      throw new NoFileChosen();
    }
    ExpertList taken =
        imports.take(by, group, fileName, content, secretariat.getValue(), claimed.getValue());
    Toast.show(GroupWords.text("group.import.done", taken.lines().size(), taken.countFlags()));
  }

  /** There is nothing to take in yet. */
  private static final class NoFileChosen extends Refusal {
    NoFileChosen() {
      super("group.refused.import.no-file");
    }
  }
}
