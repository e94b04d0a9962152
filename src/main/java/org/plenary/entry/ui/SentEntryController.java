package org.plenary.entry.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.plenary.entry.FrozenCopies;
import org.plenary.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Hands the frozen copy to the second contact. The address is the key; it opens no more. */
@RestController
@AnonymousAllowed
class SentEntryController {

  private final FrozenCopies copies;

  SentEntryController(FrozenCopies copies) {
    this.copies = copies;
  }

  @GetMapping("/sent-entries/{secret}.pdf")
  ResponseEntity<byte[]> copy(@PathVariable String secret) {
    try {
      return PdfDownload.of("entry.pdf", copies.pdf(secret));
    } catch (NotFound over) {
      // As a page with words: whoever follows a link of an old mail is no program.
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
