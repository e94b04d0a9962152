package org.plenary.guideline;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the text of a file, whichever of the two kinds it is. */
final class TextFile {

  private TextFile() {}

  static ReadText read(String fileName, byte[] content) {
    if (content.length == 0) {
      throw new ImportRefused("empty", fileName);
    }
    if (content.length > DraftImports.MOST_BYTES) {
      throw new ImportRefused("too-large", fileName, DraftImports.MOST_MEGABYTES);
    }
    Losses losses = new Losses();
    Found found = paragraphs(fileName, content, losses);
    List<ReadParagraph> read = found.paragraphs();
    if (read.isEmpty()) {
      throw new ImportRefused("no-text", fileName);
    }
    if (read.size() > Paragraphs.MOST_PARAGRAPHS) {
      throw ParagraphRefused.tooMany(Paragraphs.MOST_PARAGRAPHS);
    }
    AnnouncedCountRule.check(read, losses);
    String sha256 = HexFormat.of().formatHex(DraftHash.sha256().digest(content));
    return new ReadText(fileName, sha256, read, losses.list(), found.from());
  }

  /** What there is in a file, and the state of the draft it says it was exported from. */
  record Found(List<ReadParagraph> paragraphs, @Nullable ExportedFrom from) {}

  private static Found paragraphs(String fileName, byte[] content, Losses losses) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.endsWith(".docx")) {
      return DocxReader.read(content, losses);
    }
    if (name.matches(".*\\.(md|markdown|txt)")) {
      return new Found(MarkdownReader.read(utf8(content), losses), null);
    }
    throw new ImportRefused(name.matches(".*\\.(docm|dotm)") ? "macros" : "type", fileName);
  }

  private static String utf8(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException otherLetters) {
      throw new ImportRefused("not-utf8");
    }
  }
}
