package org.plenary.attachment.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.plenary.attachment.FileRules;
import org.plenary.attachment.FileType;
import org.plenary.shared.Refusal;
import org.plenary.ui.UploadProgress;

/** The place where files are handed in: each is taken by its name, or refused with the reason. */
final class FileDrop extends Upload {

  private final BiConsumer<String, InputStream> take;
  private final BiConsumer<String, String> refuse;
  private Set<FileType> kinds = EnumSet.allOf(FileType.class);

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

  void only(Set<FileType> kinds) {
    if (!kinds.equals(this.kinds)) {
      this.kinds = kinds;
      setAcceptedFileTypes(FileRules.endings(kinds));
      setI18n(UploadWords.only(this, names()));
    }
  }

  private void receive(UploadMetadata metadata, File file) {
    if (FileType.promisedBy(metadata.fileName())
        .filter(kind -> !kinds.contains(kind))
        .isPresent()) {
      // The browser asks for these kinds only, but need not be believed.
      refuse.accept(metadata.fileName(), getTranslation("attachment.upload.type-one", names()));
      file.delete();
      return;
    }
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

  private String names() {
    return kinds.stream().map(FileType::name).collect(Collectors.joining(", "));
  }
}
