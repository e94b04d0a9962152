package org.plenary.consultation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who spoke without an account, for whoever answers them: what their link opens, and the
 * mails to them. Who they are and how they are reached stays in here.
 */
@Service
@Transactional
public class Voices {

  private final VoiceRows rows;
  private final CommentRows comments;
  private final VoiceMail mail;

  Voices(VoiceRows rows, CommentRows comments, VoiceMail mail) {
    this.rows = rows;
    this.comments = comments;
    this.mail = mail;
  }

  /** What was said from the address this key went to, in any state; nothing for another key. */
  @Transactional(readOnly = true)
  public List<Comment> list(RoundId round, String key) {
    return comments.list(rows.findComments(round, new VoiceKey(key).sha256()));
  }

  /**
   * Mails every confirmed address once what became of all it said, with a new key to answer that
   * by.
   *
   * @param values what the mail says of these comments, in that language
   */
  public void tellAnswered(
      Round round,
      List<Comment> said,
      BiFunction<List<Comment>, Locale, Map<String, Object>> values) {
    Map<String, VoiceRows.Kept> kept = rows.list(round.id());
    Map<String, List<Comment>> own = new LinkedHashMap<>();
    for (Comment comment : said) {
      VoiceRows.Kept voice = kept.get(comment.voice() == null ? "" : comment.voice());
      if (voice != null) {
        own.computeIfAbsent(voice.email().toLowerCase(Locale.ROOT), none -> new ArrayList<>())
            .add(comment);
      }
    }
    own.values()
        .forEach(
            theirs -> {
              VoiceRows.Kept to = kept.get(theirs.get(0).voice());
              VoiceKey key = VoiceKey.next();
              rows.giveAnswerKey(round.id(), to.email(), key.sha256());
              mail.answered(round, to, values.apply(theirs, to.language()), key.words());
            });
  }

  /** Mails whoever made this comment; nobody where it was made with an account. */
  public void tell(
      String template, Round round, Comment comment, String link, Map<String, Object> values) {
    if (comment.voice() != null) {
      mail.tell(template, round, rows.list(round.id()).get(comment.voice()), link, values);
    }
  }
}
