package org.plenary.attachment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file really is, by its content. The order is that of the words in {@code
 * attachment.refused.lies}.
 */
enum FileKind {
  PDF(FileType.PDF),
  PNG(FileType.PNG),
  JPEG(FileType.JPEG),
  WORD(FileType.DOCX),
  SPREADSHEET(FileType.XLSX),
  ZIP(null),
  TEXT(null),
  WEB_PAGE(null),
  PROGRAM(null),
  FILM(null),
  /** A document or spreadsheet that runs a program when it is opened. */
  MACROS(null),
  OTHER(null),
  /** An office document behind a password; refused by itself, as is the next. */
  LOCKED(null),
  /** An archive, or an office document, whose table of contents is gone. */
  BROKEN_ZIP(null);

  private final @Nullable FileType type;

  FileKind(@Nullable FileType type) {
    this.type = type;
  }

  Optional<FileType> type() {
    return Optional.ofNullable(type);
  }
}
