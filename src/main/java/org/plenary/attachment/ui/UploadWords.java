package org.plenary.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import org.plenary.attachment.FileRules;

/** The words of Vaadin's upload, in ours. */
public final class UploadWords {

  private UploadWords() {}

  public static UploadI18N of(Component reader) {
    UploadI18N words = new UploadI18N();
    words.setDropFiles(
        new UploadI18N.DropFiles()
            .setOne(reader.getTranslation("attachment.upload.drop"))
            .setMany(reader.getTranslation("attachment.upload.drop")));
    words.setAddFiles(
        new UploadI18N.AddFiles()
            .setOne(reader.getTranslation("attachment.upload.add"))
            .setMany(reader.getTranslation("attachment.upload.add")));
    words.setError(errors(reader));
    words.setUploading(uploading(reader));
    words.setFile(
        new UploadI18N.File()
            .setRetry(reader.getTranslation("attachment.upload.retry"))
            .setRemove(reader.getTranslation("attachment.upload.remove"))
            .setStart(reader.getTranslation("attachment.upload.start")));
    words.setUnits(new UploadI18N.Units(List.of("B", "kB", "MB", "GB")));
    return words;
  }

  /**
   * Where files of some kinds are asked for.
   *
   * @param kinds what they may be, as people write it: {@code PNG, JPEG}
   */
  static UploadI18N only(Component reader, String kinds) {
    UploadI18N words = of(reader);
    String drop =
        reader.getTranslation("attachment.upload.drop-some", kinds, FileRules.MOST_MEGABYTES);
    words.getDropFiles().setOne(drop).setMany(drop);
    words
        .getError()
        .setIncorrectFileType(reader.getTranslation("attachment.upload.type-one", kinds));
    return words;
  }

  /**
   * Where one file is asked for, and no more.
   *
   * @param kinds what it may be, as people write it: {@code CSV, XLSX}
   */
  public static UploadI18N one(Component reader, String kinds) {
    UploadI18N words = of(reader);
    String drop = reader.getTranslation("attachment.upload.drop-one", kinds);
    String add = reader.getTranslation("attachment.upload.add-one");
    words.getDropFiles().setOne(drop).setMany(drop);
    words.getAddFiles().setOne(add).setMany(add);
    words
        .getError()
        .setTooManyFiles(reader.getTranslation("attachment.upload.only-one"))
        .setFileIsTooBig(reader.getTranslation("attachment.upload.one-too-large"))
        .setIncorrectFileType(reader.getTranslation("attachment.upload.type-one", kinds));
    return words;
  }

  private static UploadI18N.Error errors(Component reader) {
    return new UploadI18N.Error()
        .setTooManyFiles(reader.getTranslation("attachment.refused.too-many", FileRules.MOST_FILES))
        .setFileIsTooBig(
            reader.getTranslation("attachment.upload.too-large", FileRules.MOST_MEGABYTES))
        .setIncorrectFileType(reader.getTranslation("attachment.upload.type"));
  }

  private static UploadI18N.Uploading uploading(Component reader) {
    String lost = reader.getTranslation("attachment.upload.lost");
    return new UploadI18N.Uploading()
        .setStatus(
            new UploadI18N.Uploading.Status()
                .setConnecting(reader.getTranslation("attachment.upload.connecting"))
                .setStalled(reader.getTranslation("attachment.upload.stalled"))
                .setProcessing(reader.getTranslation("attachment.upload.processing"))
                .setHeld(reader.getTranslation("attachment.upload.held")))
        .setRemainingTime(
            new UploadI18N.Uploading.RemainingTime()
                .setPrefix(reader.getTranslation("attachment.upload.remaining"))
                .setUnknown(reader.getTranslation("attachment.upload.remaining-unknown")))
        .setError(
            new UploadI18N.Uploading.Error()
                .setServerUnavailable(lost)
                .setUnexpectedServerError(lost)
                .setForbidden(lost));
  }
}
