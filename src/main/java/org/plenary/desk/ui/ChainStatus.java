package org.plenary.desk.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.plenary.audit.Verification;
import org.plenary.audit.Verification.BrokenLink;
import org.plenary.ui.NextStep;

/** Says whether the record's chain holds, and if not, where it breaks first. */
class ChainStatus extends Div {

  ChainStatus() {
    addClassName("chain");
    getElement().setAttribute("role", "status");
    setVisible(false);
  }

  void show(Verification found) {
    removeAll();
    BrokenLink broken = found.brokenAt();
    add(broken == null ? holds(found) : breaks(broken));
    setVisible(true);
  }

  private NextStep holds(Verification found) {
    return new NextStep(
        "shield-check",
        getTranslation("desk.record.holds", found.sealed() - found.removed()),
        getTranslation("desk.record.head", found.head(), found.removed()));
  }

  private NextStep breaks(BrokenLink broken) {
    String how = broken.how().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return new NextStep(
            "triangle-alert",
            getTranslation("desk.record.breaks", broken.sealNo()),
            getTranslation("desk.record.break." + how, broken.recordNo()))
        .urgent();
  }
}
