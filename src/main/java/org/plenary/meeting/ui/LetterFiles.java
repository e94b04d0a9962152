package org.plenary.meeting.ui;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.ui.FileKeeper;
import org.plenary.identity.Person;
import org.plenary.meeting.HostLetters;
import org.plenary.meeting.HostOffer;

/** The letter of one offer to host, for whoever made it. */
record LetterFiles(HostLetters letters, Person person, HostOffer offer) implements FileKeeper {

  @Override
  public List<Attachment> list() {
    Map<String, List<Attachment>> own = letters.list(person, offer.hosting());
    return own.getOrDefault(offer.id().value(), List.of());
  }

  @Override
  public void add(String fileName, InputStream content) {
    letters.add(person, offer.id(), fileName, content);
  }

  @Override
  public void remove(Attachment file) {
    letters.remove(person, offer.id(), file.id());
  }
}
