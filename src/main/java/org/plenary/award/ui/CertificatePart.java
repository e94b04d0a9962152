package org.plenary.award.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.plenary.award.Certificates;
import org.plenary.entry.Entry;
import org.plenary.entry.ui.EntryPart;
import org.plenary.identity.Person;

/** The certificates on the pages of an entry. */
@org.springframework.stereotype.Component
class CertificatePart implements EntryPart {

  private final Certificates certificates;

  CertificatePart(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public Optional<Component> findPapers(Person reader, Entry entry) {
    return CertificateSection.of(certificates, reader, entry.id()).map(Component.class::cast);
  }
}
