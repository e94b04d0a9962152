package org.plenary.adoption;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What lies in a ZIP, by name. */
record Unzipped(Map<String, byte[]> files) {

  private static final Pattern ZIPPED = Pattern.compile(".*\\.(docx|xlsx)");

  /** By the list at its end, as people's programs read it. */
  static Unzipped of(InputStream content) throws IOException {
    Path copy = Files.createTempFile("unzipped", ".zip");
    Files.copy(content, copy, StandardCopyOption.REPLACE_EXISTING);
    Map<String, byte[]> found = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(copy.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        found.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    } finally {
      Files.delete(copy);
    }
    return new Unzipped(found);
  }

  String text(String name) {
    return new String(files.get(name), StandardCharsets.UTF_8);
  }

  /** Every word of every file, those packed once more and those of PDF too. */
  String everyWord() throws IOException {
    StringBuilder words = new StringBuilder();
    for (String name : files.keySet()) {
      if (ZIPPED.matcher(name).matches()) {
        words.append(of(new ByteArrayInputStream(files.get(name))).everyWord());
      } else if (name.endsWith(".pdf")) {
        try (PDDocument pdf = Loader.loadPDF(files.get(name))) {
          words.append(new PDFTextStripper().getText(pdf));
        }
      } else {
        words.append(text(name));
      }
    }
    return words.toString();
  }
}
