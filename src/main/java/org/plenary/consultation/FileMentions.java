package org.plenary.consultation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.attachment.Attachment;
import org.plenary.ui.Messages;
import org.plenary.ui.Numbers;
import org.springframework.stereotype.Component;

/** What the files of comments are called in tables and on paper: name, size and SHA-256. */
@Component
public class FileMentions {

  private final CommentFiles files;
  private final Messages messages;

  FileMentions(CommentFiles files, Messages messages) {
    this.files = files;
    this.messages = messages;
  }

  /** One line a file, empty without any; for whoever was let through to these comments. */
  public Function<Comment, String> of(Collection<Comment> comments, Locale locale) {
    return of(find(comments), locale);
  }

  public Map<CommentId, List<Attachment>> find(Collection<Comment> comments) {
    return files.findOf(comments);
  }

  public Function<Comment, String> of(Map<CommentId, List<Attachment>> found, Locale locale) {
    return comment ->
        found.getOrDefault(comment.id(), List.of()).stream()
            .map(file -> of(file, locale))
            .collect(Collectors.joining("\n"));
  }

  public String of(Attachment file, Locale locale) {
    return messages.get(
        locale,
        "consultation.file.mention",
        file.fileName(),
        Numbers.size(file.bytes(), locale),
        file.sha256());
  }
}
