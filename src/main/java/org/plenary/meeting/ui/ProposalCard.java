package org.plenary.meeting.ui;

import static org.plenary.meeting.ui.MeetingWords.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.attachment.ui.FileListField;
import org.plenary.identity.Person;
import org.plenary.meeting.AgendaProposal;
import org.plenary.meeting.AgendaProposals;
import org.plenary.meeting.ProposalPapers;
import org.plenary.ui.Badge;
import org.plenary.ui.PageSection;
import org.plenary.ui.Toast;
import org.plenary.ui.Written;

/** One item that was proposed: its author adds papers, the office decides. */
class ProposalCard extends PageSection {

  private record Files(ProposalPapers papers, Person person, AgendaProposal one)
      implements FileKeeper {

    @Override
    public List<Attachment> list() {
      return papers.list(person, one.id());
    }

    @Override
    public void add(String fileName, InputStream content) {
      papers.add(person, one.id(), fileName, content);
    }

    @Override
    public void remove(Attachment file) {
      papers.remove(person, one.id(), file.id());
    }
  }

  ProposalCard(AgendaProposal one, String proposer, Person reader, ProposalPapers papers) {
    super(one.title());
    Div why = new Div(new Written(one.why()));
    add(
        new Badge(MeetingWords.proposal(one.state())),
        new Paragraph(text("meeting.proposals.facts", proposer, one.minutes())),
        why);
    if (!one.reason().isEmpty()) {
      add(
          new Paragraph(text("meeting.proposals.declined-because")),
          new Div(new Written(one.reason())));
    }
    Files files = new Files(papers, reader, one);
    if (one.isOpen() && one.person().equals(reader.id())) {
      add(new FileListField(files));
    } else if (!files.list().isEmpty()) {
      add(FileListField.readOnly(files));
    }
  }

  /** With what the office makes of it. */
  ProposalCard decidedBy(
      Person by, AgendaProposal one, AgendaProposals proposals, Runnable refresh) {
    Button takeIn =
        new Button(
            text("meeting.proposals.take-in"),
            event ->
                MeetingWords.attempt(
                    () -> {
                      proposals.takeIn(by, one.id());
                      Toast.show(text("meeting.proposals.taken-in"));
                      refresh.run();
                    }));
    takeIn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Button decline =
        new Button(
            text("meeting.proposals.decline"),
            event ->
                ProposalDialogs.decline(
                        one.title(),
                        reason -> {
                          proposals.decline(by, one.id(), reason);
                          refresh.run();
                        })
                    .open());
    Div buttons = new Div(takeIn, decline);
    buttons.addClassName("acts");
    add(buttons);
    return this;
  }
}
