package org.plenary.meeting.ui;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.identity.Person;
import org.plenary.meeting.MeetingId;
import org.plenary.meeting.MeetingPapers;

/** The papers of one meeting. */
record PaperFiles(MeetingPapers papers, Person person, MeetingId id) implements FileKeeper {

  @Override
  public List<Attachment> list() {
    return papers.list(person, id);
  }

  @Override
  public void add(String fileName, InputStream content) {
    papers.add(person, id, fileName, content);
  }

  @Override
  public void remove(Attachment file) {
    papers.remove(person, id, file.id());
  }
}
