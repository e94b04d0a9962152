package org.plenary.milestone.ui;

import java.io.InputStream;
import java.util.List;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.identity.Person;
import org.plenary.milestone.MilestoneFiles;
import org.plenary.milestone.MilestoneId;

/** The files that show a milestone was met. */
record EvidenceFiles(MilestoneFiles files, Person person, MilestoneId id) implements FileKeeper {

  @Override
  public List<Attachment> list() {
    return files.list(person, id);
  }

  @Override
  public void add(String fileName, InputStream content) {
    files.add(person, id, fileName, content);
  }

  @Override
  public void remove(Attachment file) {
    files.remove(person, id, file.id());
  }
}
