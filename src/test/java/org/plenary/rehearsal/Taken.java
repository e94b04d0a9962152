package org.plenary.rehearsal;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** Files that people took away from a page. */
final class Taken {

  private Taken() {}

  static Set<String> namesIn(Download zip) throws IOException {
    try (ZipInputStream stream = new ZipInputStream(zip.createReadStream())) {
      Set<String> names = new HashSet<>();
      for (var entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
        names.add(entry.getName());
      }
      return names;
    }
  }

  /** The first letters of a file of a public page, which tell its kind. */
  static String start(Page page, String kind) throws IOException {
    Locator link = page.locator(".files a").filter(new Locator.FilterOptions().setHasText(kind));
    try (InputStream file = page.waitForDownload(link::click).createReadStream()) {
      return new String(file.readNBytes(2), StandardCharsets.US_ASCII);
    }
  }
}
