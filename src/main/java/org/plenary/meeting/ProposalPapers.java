package org.plenary.meeting;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingRefused.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers to an item that is proposed: its author's, until the office has decided on it. */
@Service
@Transactional
public class ProposalPapers {

  private static final String FIELD = "papers";

  private final AgendaCallRows rows;
  private final Attachments files;

  ProposalPapers(AgendaCallRows rows, Attachments files) {
    this.rows = rows;
    this.files = files;
  }

  @Transactional(readOnly = true)
  public List<Attachment> list(Person by, ProposalId id) {
    rows.find(id)
        .filter(one -> by.mayReadEverything() || one.person().equals(by.id()))
        .orElseThrow(() -> AgendaProposals.notFound(id));
    return files.list(id.subject());
  }

  public void add(Person by, ProposalId id, String fileName, InputStream content) {
    requireOwn(by, id);
    files.add(id.subject(), FIELD, fileName, content, by.id().value());
  }

  public void remove(Person by, ProposalId id, AttachmentId file) {
    requireOwn(by, id);
    files.remove(id.subject(), file, by.id().value());
  }

  private void requireOwn(Person by, ProposalId id) {
    AgendaProposal one =
        rows.findLocked(id)
            .filter(found -> found.person().equals(by.id()))
            .orElseThrow(() -> AgendaProposals.notFound(id));
    if (!one.isOpen()) {
      throw new MeetingRefused(Field.MEETING, "decided-already");
    }
  }
}
