package org.plenary.entry.ui;

import static org.plenary.entry.ui.EntryScreen.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.entry.Certificates;
import org.plenary.entry.EntryId;
import org.plenary.ui.Icon;
import org.plenary.ui.PageSection;

/** The certificate of an award that is public, to take away. */
class CertificateSection extends PageSection {

  CertificateSection(EntryId id) {
    super(text("entry.certificate.section"));
    Anchor file = new Anchor(Certificates.path(id), text("entry.certificate.download"));
    file.addComponentAsFirst(new Icon("download"));
    file.setRouterIgnore(true);
    Paragraph hint = new Paragraph(text("entry.certificate.hint"));
    hint.addClassNames("ink2", "small");
    add(file, hint);
  }
}
