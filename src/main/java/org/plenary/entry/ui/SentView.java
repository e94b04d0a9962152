package org.plenary.entry.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.plenary.entry.OwnEntry;
import org.plenary.entry.Receipt;
import org.plenary.entry.Submission;
import org.plenary.programme.DeadlineWording;
import org.plenary.ui.Columns;
import org.plenary.ui.FactList;
import org.plenary.ui.LinkButton;
import org.plenary.ui.NextStep;
import org.plenary.ui.PageSection;

/** The receipt, right after an entry was sent. */
@Route("my-entries/:entry/sent")
@PermitAll
class SentView extends OwnEntryPage {

  SentView(OwnScreens screens) {
    super(screens);
  }

  @Override
  protected Optional<String> redirect(OwnEntry own) {
    return own.entry().version() > 0
        ? Optional.empty()
        : Optional.of(EntryRoutes.own(own.entry().id()));
  }

  @Override
  protected void show() {
    Submission sent = screens().submissions().latest(person(), id());
    Receipt receipt = sent.asReceipt();
    add(header(getTranslation("entry.sent.here")));
    ReceiptStep next = new ReceiptStep(own(), edition(), dates());
    add(
        new NextStep(
            "arrow-right",
            getTranslation("entry.sent.next"),
            next.text(),
            new LinkButton(getTranslation("entry.sent.open"), EntryRoutes.own(id())).primary()));
    PageSection section =
        new PageSection(
            SentWords.title(sent),
            new Paragraph(SentWords.hint(sent)),
            facts(receipt),
            buttons(receipt));
    section.addClassName("receipt");
    add(new Columns().main(section).side(new DatesAside(edition(), dates())));
  }

  private Div buttons(Receipt receipt) {
    Div buttons =
        new Div(
            new LinkButton(
                    getTranslation("entry.sent.copy"), EntryRoutes.copy(id(), receipt.version()))
                .icon("download"));
    buttons.addClassName("acts");
    return buttons;
  }

  private FactList facts(Receipt receipt) {
    return new FactList()
        .fact(getTranslation("entry.sent.number"), receipt.number())
        .fact(
            getTranslation("entry.sent.at"),
            dates().deadline(DeadlineWording.worded(receipt.at(), edition().zone())))
        .fact(getTranslation("entry.sent.version"), String.valueOf(receipt.version()))
        .fact(getTranslation("entry.sent.sha256"), receipt.sha256());
  }
}
