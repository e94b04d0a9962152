package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.AttachmentRoutes;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;

/** The files of a comment, each a link that fetches it; nothing where there are none. */
class FileLinks extends Div {

  FileLinks(List<Attachment> files) {
    addClassName("filelinks");
    setVisible(!files.isEmpty());
    files.forEach(file -> add(link("paperclip", file)));
  }

  static Anchor link(String icon, Attachment file) {
    Anchor link = new Anchor(AttachmentRoutes.file(file.id()), "");
    link.add(new Icon(icon), new Isolated(file.fileName()));
    link.addClassName("filelink");
    link.getElement().setAttribute("download", true);
    link.setRouterIgnore(true);
    return link;
  }
}
