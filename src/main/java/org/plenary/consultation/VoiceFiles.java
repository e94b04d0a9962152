package org.plenary.consultation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.shared.DomainEvent;
import org.springframework.stereotype.Component;

/** The files of those who speak without an account. */
@Component
class VoiceFiles {

  private final Attachments files;

  VoiceFiles(Attachments files) {
    this.files = files;
  }

  void add(Comment to, @Nullable HandedFile file) {
    if (file != null) {
      try (InputStream content = file.content().getInputStream()) {
        files.add(to.id().subject(), CommentFiles.FIELD, file.name(), content, DomainEvent.SYSTEM);
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }

  /** Whether both came with the same, whatever its name: the words alone are not all of them. */
  boolean areSame(Comment one, Comment other) {
    return sums(one).equals(sums(other));
  }

  /** Nobody may ever see what came with a comment that never counted. */
  void forget(CommentId id) {
    files.forget(id.subject());
  }

  private List<String> sums(Comment of) {
    return files.list(of.id().subject()).stream().map(Attachment::sha256).sorted().toList();
  }
}
