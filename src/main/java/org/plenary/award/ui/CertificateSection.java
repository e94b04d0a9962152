package org.plenary.award.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.plenary.award.Certificates;
import org.plenary.entry.EntryId;
import org.plenary.identity.Person;
import org.plenary.ui.Icon;
import org.plenary.ui.PageSection;

/** The certificates of an entry that may be taken away by now. */
class CertificateSection extends PageSection {

  private final UnorderedList list = new UnorderedList();

  private CertificateSection() {
    super(text("award.certificate.section"));
    list.addClassName("people");
    Paragraph hint = new Paragraph(text("award.certificate.hint"));
    hint.addClassNames("ink2", "small");
    add(list, hint);
  }

  /** Empty where there is none. */
  static Optional<CertificateSection> of(Certificates certificates, Person reader, EntryId id) {
    boolean isFinalist = certificates.isIssuedToFinalist(reader, id);
    boolean isAwarded = certificates.isIssued(reader, id);
    if (!isFinalist && !isAwarded) {
      return Optional.empty();
    }
    CertificateSection section = new CertificateSection();
    if (isAwarded) {
      section.file("award.certificate.of-award", Certificates.path(id));
    }
    if (isFinalist) {
      section.file("award.certificate.of-finalist", Certificates.finalistPath(id));
    }
    return Optional.of(section);
  }

  private void file(String name, String path) {
    Anchor file = new Anchor(path, text(name));
    file.addComponentAsFirst(new Icon("download"));
    file.setRouterIgnore(true);
    list.add(new ListItem(file));
  }
}
