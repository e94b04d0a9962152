package org.plenary.attachment.ui;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.plenary.attachment.Attachment;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A file as a browser gets it: always to be saved, never shown or run under our address. */
public final class FileDownload {

  private FileDownload() {}

  public static ResponseEntity<InputStreamResource> of(Attachment file, InputStream content) {
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .header(HttpHeaders.CONTENT_TYPE, file.type().mediaType())
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .contentLength(file.bytes())
        .cacheControl(CacheControl.noStore())
        .body(new InputStreamResource(content));
  }
}
