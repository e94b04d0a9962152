package org.plenary.award.ui;

import org.plenary.award.Certificates;
import org.plenary.entry.EntryId;
import org.plenary.entry.ui.PdfDownload;
import org.plenary.identity.CurrentPerson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out certificates to those who may read the entry. */
@RestController
class CertificateController {

  private static final String NAME = "certificate.pdf";

  private final Certificates certificates;
  private final CurrentPerson current;

  CertificateController(Certificates certificates, CurrentPerson current) {
    this.certificates = certificates;
    this.current = current;
  }

  @GetMapping("/certificates/{entry}/award.pdf")
  ResponseEntity<byte[]> award(@PathVariable String entry) {
    return PdfDownload.find(NAME, () -> certificates.pdf(current.get(), new EntryId(entry)));
  }

  @GetMapping("/certificates/{entry}/finalist.pdf")
  ResponseEntity<byte[]> finalist(@PathVariable String entry) {
    return PdfDownload.find(
        NAME, () -> certificates.finalistPdf(current.get(), new EntryId(entry)));
  }
}
