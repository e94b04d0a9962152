package org.plenary.entry.ui;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.plenary.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper about an entry on its way to a browser, which keeps no copy and guesses no type. */
public final class PdfDownload {

  private PdfDownload() {}

  /** Empty and 404 where the paper does not exist for who asks. */
  public static ResponseEntity<byte[]> find(String name, Supplier<byte[]> written) {
    try {
      return of(name, written.get());
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }

  static ResponseEntity<byte[]> of(String name, byte[] pdf) {
    String disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(pdf);
  }
}
