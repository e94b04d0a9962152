package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Comments;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.support.SmtpServer;
import org.springframework.boot.test.context.TestComponent;

/**
 * Those of a play who sit at browsers: an expert, a desk officer, somebody of the public, an editor
 * and the office. The others of the public follow the links in their mails, too.
 */
@TestComponent
class BrowserGuideline implements GuidelineOutsider {

  static final String EXPERT = "expert@plenary.example";
  static final String OFFICER = "desk.officer@plenary.example";
  static final String STRANGER = "rosa.keller@public.example";
  static final String COMMENT = "Say on which day of the year this is due.";
  static final String REASON = "Each city has a budget year of its own.";
  static final String SENTENCE = " It should say so in plain words.";
  static final String VOICE = "Our library lends telephones. Say that this counts.";

  private static final Pattern LINK = Pattern.compile("http://localhost:8080(/\\S+key=([\\w-]+))");

  private final Cast cast;
  private final Rounds rounds;
  private final Drafts drafts;
  private final Comments comments;
  private final PublicComments voices;
  private final VirtualTime time;
  private Seats seats;

  BrowserGuideline(
      Cast cast,
      Rounds rounds,
      Drafts drafts,
      Comments comments,
      PublicComments voices,
      VirtualTime time) {
    this.cast = cast;
    this.rounds = rounds;
    this.drafts = drafts;
    this.comments = comments;
    this.voices = voices;
    this.time = time;
  }

  void sitDownAt(Seats chosen) {
    seats = chosen;
  }

  @Override
  public void comment(GuidelinePlay play, RoundId round) {
    cast.giveEverybodyThePassword(Seats.PASSWORD);
    at(EXPERT).comment(round, text(rounds.get(round).draft(), 7), COMMENT);
  }

  @Override
  public void triage(GuidelinePlay play, RoundId round) {
    Comment theirs =
        comments.listSubmitted(round).stream()
            .filter(comment -> comment.text().equals(COMMENT))
            .findFirst()
            .orElseThrow();
    at(play.head().email()).decline(round, theirs.id(), REASON);
  }

  @Override
  public boolean release(GuidelinePlay play, RoundId round) {
    at(play.head().email()).release(round);
    return true;
  }

  @Override
  public void edit(GuidelinePlay play, Draft working) {
    at(play.office().get(1).email()).edit(play.guideline().id(), text(working.id(), 30), SENTENCE);
  }

  @Override
  public boolean handIn(GuidelinePlay play, RoundId round, Seated body) {
    at(body.officer().email()).handIn(round, body.id());
    return true;
  }

  @Override
  public void speak(GuidelinePlay play, RoundId round) {
    Page page = seats.stranger();
    ConsultationAtBrowser stranger = new ConsultationAtBrowser(page);
    Round open = rounds.get(round);
    stranger.speak(open, text(open.draft(), 12), "Rosa Keller", STRANGER, VOICE);
    time.goTo(Instant.EPOCH);
    stranger.confirm(linkTo(STRANGER).group(1));
    page.close();
  }

  @Override
  public void openTheMail(RoundId round, String address) {
    assertThat(voices.confirm(round, linkTo(address).group(2))).isPresent();
  }

  private ConsultationAtBrowser at(String address) {
    return new ConsultationAtBrowser(seats.of(address));
  }

  private Paragraph text(DraftId draft, int number) {
    List<Paragraph> text =
        drafts.listParagraphs(draft).stream()
            .filter(paragraph -> paragraph.kind() == ParagraphKind.TEXT)
            .toList();
    return text.get(number);
  }

  private static Matcher linkTo(String address) {
    String mail = SmtpServer.text(SmtpServer.mailsTo(address).get(0));
    Matcher link = LINK.matcher(mail);
    assertThat(link.find()).as(mail).isTrue();
    return link;
  }
}
