package org.plenary.attachment.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.function.BiConsumer;
import org.plenary.attachment.FileRules;
import org.plenary.shared.Refusal;
import org.plenary.ui.UploadProgress;

/** The place where files are handed in: each is taken by its name, or refused with the reason. */
final class FileDrop extends Upload {

  private final BiConsumer<String, InputStream> take;
  private final BiConsumer<String, String> refuse;

  FileDrop(BiConsumer<String, InputStream> take, BiConsumer<String, String> refuse) {
    this.take = take;
    this.refuse = refuse;
    setUploadHandler(UploadHandler.toTempFile(this::receive));
    setI18n(UploadWords.of(this));
    UploadProgress.named(this);
    setAcceptedFileTypes(FileRules.endings());
    setMaxFileSize((int) FileRules.MOST_BYTES);
    addFileRejectedListener(event -> refuse.accept(event.getFileName(), event.getErrorMessage()));
    addAllFinishedListener(event -> clearFileList());
  }

  private void receive(UploadMetadata metadata, File file) {
    try (InputStream content = Files.newInputStream(file.toPath())) {
      take.accept(metadata.fileName(), content);
    } catch (Refusal refusal) {
      refuse.accept(metadata.fileName(), getTranslation(refusal.messageKey(), refusal.arguments()));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    } finally {
      file.delete();
    }
  }
}
