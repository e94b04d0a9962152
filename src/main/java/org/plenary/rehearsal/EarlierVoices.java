package org.plenary.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.consultation.BodyDesk;
import org.plenary.consultation.BodySubmissions;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.Comments;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.identity.Person;
import org.plenary.rehearsal.EarlierMaterial.Said;
import org.plenary.rehearsal.EarlierMaterial.Speaker;
import org.plenary.rehearsal.EarlierMaterial.Stand;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.springframework.stereotype.Component;

/** What experts, strangers and two ministries said about the drafts of the earlier guideline. */
@Component
class EarlierVoices {

  private static final EarlierMaterial SAID = EarlierMaterial.read();

  private final Rounds rounds;
  private final Comments comments;
  private final PublicComments strangers;
  private final BodyCast bodies;
  private final BodyDesk desk;
  private final BodySubmissions submissions;
  private final Drafts drafts;
  private final EarlierGroup group;

  EarlierVoices(
      Rounds rounds,
      Comments comments,
      PublicComments strangers,
      BodyCast bodies,
      BodyDesk desk,
      BodySubmissions submissions,
      Drafts drafts,
      EarlierGroup group) {
    this.rounds = rounds;
    this.comments = comments;
    this.strangers = strangers;
    this.bodies = bodies;
    this.desk = desk;
    this.submissions = submissions;
    this.drafts = drafts;
    this.group = group;
  }

  void ofExperts(RoundId round) {
    List<Paragraph> text = text(round);
    for (Said one : SAID.in(1)) {
      Person by = group.expert(one.by());
      comments.submit(by, comments.draft(by, round, null, one.form(text)).id());
    }
  }

  /**
   * Each counts once the link in their mail was followed.
   *
   * @return the addresses these mails go to
   */
  List<String> ofStrangers(RoundId round) {
    List<Paragraph> text = text(round);
    SAID.in(2)
        .forEach(
            one ->
                strangers.send(
                    round, voice(one.by()), one.form(text), one.handed(), Locale.ENGLISH));
    return SAID.in(2).stream().map(one -> voice(one.by()).email()).toList();
  }

  /** Each says where it stands on words and what it wants changed, and hands in once. */
  void ofMinistries(Person head, RoundId round) {
    List<Paragraph> text = text(round);
    for (Seated one : ministries(head)) {
      Person officer = one.officer();
      said(one.name(), text)
          .map(form -> comments.draft(officer, round, one.id(), form))
          .forEach(draft -> comments.submit(officer, draft.id()));
      List<Comment> pending = desk.list(officer, round, one.id());
      desk.verify(officer, round, one.id(), pending.stream().map(Comment::id).toList());
      submissions.submit(officer, round, one.id());
    }
  }

  List<Seated> ministries(Person head) {
    return bodies.seat(
        head, SAID.positions().stream().map(Stand::body).collect(Collectors.toSet()));
  }

  private static Stream<CommentForm> said(String body, List<Paragraph> text) {
    return Stream.concat(
        SAID.positions().stream()
            .filter(stand -> stand.body().equals(body))
            .map(stand -> stand.form(text)),
        SAID.in(3).stream().filter(said -> said.by().equals(body)).map(said -> said.form(text)));
  }

  private List<Paragraph> text(RoundId round) {
    return drafts.listParagraphs(rounds.get(round).draft());
  }

  private static PublicVoice voice(String name) {
    Speaker one =
        SAID.strangers().stream()
            .filter(other -> other.name().equals(name))
            .findFirst()
            .orElseThrow();
    return new PublicVoice(
        name, Cast.address(name, "public"), one.country(), one.organisation(), false);
  }
}
