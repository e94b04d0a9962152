package org.plenary.process.prize;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.jury.ChairNamed;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorId;
import org.plenary.jury.JurorReplaced;
import org.plenary.jury.Jurors;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.EditionDatesMoved;
import org.plenary.programme.EditionId;
import org.plenary.verdict.MeetingRecorded;
import org.plenary.verdict.PanelVerdicts;
import org.plenary.verdict.ResultsPublished;
import org.plenary.verdict.VerdictSigned;
import org.plenary.verdict.VerdictSignedBeside;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks who presided over the panel to read the verdict and to sign the record. */
@Component
class ChairSignatureFlow {

  private static final String SIGNATURE = "chair-signature";

  private final Workflow workflow;
  private final PanelVerdicts panel;
  private final Jurors jurors;

  ChairSignatureFlow(Workflow workflow, PanelVerdicts panel, Jurors jurors) {
    this.workflow = workflow;
    this.panel = panel;
    this.jurors = jurors;
  }

  /** The record may be corrected, and say that somebody else presided. */
  @EventListener
  void on(MeetingRecorded event) {
    Optional<JurorId> signer = panel.findSigner(event.edition()).map(Juror::id);
    keys(event.edition()).stream()
        .filter(key -> signer.isEmpty() || !signer.get().value().equals(key))
        .forEach(this::end);
    signer
        .map(JurorId::value)
        .filter(key -> !workflow.isRunning(SIGNATURE, key))
        .ifPresent(
            key -> workflow.start(EditionFlow.leader(event.edition()), SIGNATURE, key, Map.of()));
  }

  /** Whoever signed the verdict itself owes no other name. */
  @EventListener
  void on(VerdictSigned event) {
    jurors.list(event.edition()).stream()
        .filter(seat -> seat.person().value().equals(event.actor()))
        .forEach(seat -> sign(seat.id()));
  }

  @EventListener
  void on(VerdictSignedBeside event) {
    sign(event.juror());
    keys(event.edition()).forEach(this::end);
  }

  @EventListener
  void on(ResultsPublished event) {
    keys(event.edition()).forEach(this::end);
  }

  @EventListener
  void on(JurorReplaced event) {
    end(event.juror().value());
  }

  @EventListener
  void on(ChairNamed event) {
    if (!event.isChair()) {
      end(event.juror().value());
    }
  }

  @EventListener
  void on(EditionDatesMoved event) {
    workflow.moveDates(SIGNATURE, keys(event.edition()));
  }

  private void sign(JurorId juror) {
    workflow.complete(SIGNATURE, juror.value(), "sign-record", Map.of());
  }

  private void end(String key) {
    workflow.tell(SIGNATURE, key, "record-settled", Map.of());
  }

  private List<String> keys(EditionId edition) {
    return jurors.list(edition).stream().map(Juror::id).map(JurorId::value).toList();
  }
}
