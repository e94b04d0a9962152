package org.plenary.consultation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.guideline.DraftId;
import org.plenary.ui.LinkButton;

/** The positions on a draft as files: tables, and the draft with them in its text. */
class PositionLinks extends Div {

  PositionLinks(DraftId draft) {
    addClassName("acts");
    for (String ending : List.of("xlsx", "csv", "docx", "pdf", "html")) {
      LinkButton link =
          new LinkButton(
                  getTranslation("consultation.positions.file." + ending),
                  ConsultationRoutes.positionFile(draft, ending))
              .icon("download")
              .quiet();
      link.setRouterIgnore(true);
      add(link);
    }
  }
}
