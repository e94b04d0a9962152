package org.plenary.entry.ui;

import java.nio.charset.StandardCharsets;
import org.plenary.entry.EntryId;
import org.plenary.entry.FrozenCopies;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out frozen copies to those who may read the entry. */
@RestController
class FrozenCopyController {

  private final FrozenCopies copies;
  private final CurrentPerson current;

  FrozenCopyController(FrozenCopies copies, CurrentPerson current) {
    this.copies = copies;
    this.current = current;
  }

  @GetMapping("/entry-copies/{entry}/{version}.pdf")
  ResponseEntity<byte[]> copy(@PathVariable String entry, @PathVariable int version) {
    try {
      Person person = current.get();
      byte[] pdf = copies.pdf(person, new EntryId(entry), version);
      String disposition =
          ContentDisposition.attachment()
              .filename("entry-v" + version + ".pdf", StandardCharsets.UTF_8)
              .build()
              .toString();
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_PDF)
          .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
          .header("X-Content-Type-Options", "nosniff")
          .cacheControl(CacheControl.noStore())
          .body(pdf);
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }
}
