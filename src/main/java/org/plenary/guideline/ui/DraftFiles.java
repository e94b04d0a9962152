package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.plenary.guideline.Draft;
import org.plenary.guideline.GuidelineRoutes;
import org.plenary.ui.LinkButton;

/** The links to a draft as a file. */
final class DraftFiles {

  private DraftFiles() {}

  static Component links(Component page, Draft draft) {
    Div links =
        new Div(
            link(page, draft, "docx", "guideline.files.docx"),
            link(page, draft, "pdf", "guideline.files.pdf"),
            link(page, draft, "html", "guideline.files.html"));
    links.addClassName("acts");
    return new Div(links, new Paragraph(page.getTranslation("guideline.files.lines")));
  }

  private static Component link(Component page, Draft draft, String ending, String key) {
    LinkButton link =
        new LinkButton(page.getTranslation(key), GuidelineRoutes.file(draft, ending))
            .icon("download")
            .quiet();
    link.setRouterIgnore(true);
    return link;
  }
}
