package org.plenary.consultation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.attachment.Attachment;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.notification.NoticeRequest;
import org.plenary.notification.Notices;
import org.plenary.notification.Recipient;
import org.springframework.stereotype.Component;

/** The mails to those who speak without an account. */
@Component
class VoiceMail {

  private final Notices notices;
  private final Guidelines guidelines;
  private final Drafts drafts;
  private final CommentFiles files;

  VoiceMail(Notices notices, Guidelines guidelines, Drafts drafts, CommentFiles files) {
    this.notices = notices;
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.files = files;
  }

  void askToConfirm(Round round, PublicVoice voice, Locale language, String key) {
    String page = ConsultationRoutes.open(round.id());
    send(
        "public-comment-confirm",
        round,
        new Recipient(
            null, voice.name().strip(), voice.email().strip(), language, round.closes().zone()),
        Map.of(
            "secretLink", page + "/confirm?key=" + key,
            "name", voice.name().strip(),
            "guideline", guidelines.get(round.guideline()).title(),
            "draft", drafts.get(round.draft()).number(),
            "days", PublicComments.LINK_LASTS.toDays()));
  }

  /** Brings a copy, and with the key the way to see it again and to take it back. */
  void receipt(Round round, VoiceRows.Kept voice, Comment comment, String key) {
    Map<String, Object> values = about(round, copy(comment, files.findOf(List.of(comment))));
    values.put("name", voice.name());
    values.put("secretLink", ConsultationRoutes.said(round.id()) + "?key=" + key);
    send("public-comment-received", round, to(round, voice), values);
  }

  /** What somebody added after their first comment, all in one mail. */
  void copies(Round round, VoiceRows.Kept voice, List<Comment> added) {
    Map<CommentId, List<Attachment>> handed = files.findOf(added);
    send(
        "public-comments-received",
        round,
        to(round, voice),
        about(
            round,
            Map.of(
                "name", voice.name(),
                "count", added.size(),
                "comments", added.stream().map(one -> copy(one, handed)).toList())));
  }

  private Map<String, Object> about(Round round, Map<String, Object> more) {
    Map<String, Object> values = new HashMap<>(more);
    values.put("guideline", guidelines.get(round.guideline()).title());
    values.put("draft", drafts.get(round.draft()).number());
    return values;
  }

  private static Recipient to(Round round, VoiceRows.Kept voice) {
    return new Recipient(
        null, voice.name(), voice.email(), voice.language(), round.closes().zone());
  }

  private static Map<String, Object> copy(
      Comment comment, Map<CommentId, List<Attachment>> handed) {
    List<String> names =
        handed.getOrDefault(comment.id(), List.of()).stream().map(Attachment::fileName).toList();
    return Map.of(
        "number", String.valueOf(comment.number()),
        "place", comment.label(),
        "isInformal", comment.isInformal(),
        "quote", comment.anchor().quote(),
        "text", comment.text(),
        "proposed", comment.proposed(),
        "reason", comment.reason(),
        "file", String.join(", ", names));
  }

  /** What became of everything somebody said from one address, and a link to answer that by. */
  void answered(Round round, VoiceRows.Kept voice, Map<String, Object> answers, String key) {
    Map<String, Object> values = about(round, answers);
    values.put("secretLink", ConsultationRoutes.ownAnswers(round.id()) + "?key=" + key);
    values.put("round", round.name());
    send(
        "public-comments-answered",
        round,
        to(round, voice),
        values,
        ConsultationRoutes.report(round.id()));
  }

  /** Says something about one comment; the link is everybody's. */
  void tell(
      String template, Round round, VoiceRows.Kept voice, String link, Map<String, Object> more) {
    Map<String, Object> values = about(round, more);
    values.put("round", round.name());
    send(template, round, to(round, voice), values, link);
  }

  private void send(String template, Round round, Recipient to, Map<String, Object> values) {
    send(template, round, to, values, ConsultationRoutes.open(round.id()));
  }

  private void send(
      String template, Round round, Recipient to, Map<String, Object> values, String link) {
    notices.queue(
        new NoticeRequest(
            "consultation/" + template, to, round.id().subject(), link, null, values, null));
  }
}
