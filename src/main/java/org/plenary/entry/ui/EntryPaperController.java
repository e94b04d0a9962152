package org.plenary.entry.ui;

import org.plenary.entry.EntryId;
import org.plenary.entry.FrozenCopies;
import org.plenary.identity.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out frozen copies to those who may read the entry. */
@RestController
class EntryPaperController {

  private final FrozenCopies copies;
  private final CurrentPerson current;

  EntryPaperController(FrozenCopies copies, CurrentPerson current) {
    this.copies = copies;
    this.current = current;
  }

  @GetMapping("/entry-copies/{entry}/{version}.pdf")
  ResponseEntity<byte[]> copy(@PathVariable String entry, @PathVariable int version) {
    return PdfDownload.find(
        "entry-v" + version + ".pdf", () -> copies.pdf(current.get(), new EntryId(entry), version));
  }
}
