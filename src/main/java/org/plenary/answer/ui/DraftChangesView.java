package org.plenary.answer.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.answer.DraftChanges;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.Round;
import org.plenary.guideline.DraftId;
import org.plenary.shared.NotFound;

/** Shows nothing of its own: leads to where a draft is explained, a round on the one before. */
@Route("draft-changes/:draft")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class DraftChangesView extends Div implements BeforeEnterObserver {

  private final DraftChanges changes;

  DraftChangesView(DraftChanges changes) {
    this.changes = changes;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DraftId draft = new DraftId(event.getRouteParameters().get("draft").orElseThrow());
    Round round =
        changes.findRound(draft).orElseThrow(() -> new NotFound(DraftId.KIND, draft.value()));
    event.forwardTo(ConsultationRoutes.release(round.id()).substring(1));
  }
}
