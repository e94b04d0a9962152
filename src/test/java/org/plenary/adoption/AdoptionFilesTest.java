package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.plenary.adoption.AdoptionWorld.DAY;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenary.answer.Register;
import org.plenary.answer.RegisterFilter;
import org.plenary.answer.RegisterOrder;
import org.plenary.consultation.Comment;
import org.plenary.identity.Accounts;
import org.plenary.identity.People;
import org.plenary.identity.Role;
import org.plenary.job.JobId;
import org.plenary.job.JobRun;
import org.plenary.job.JobState;
import org.plenary.job.Jobs;
import org.plenary.shared.Viewer;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The adoption file of a whole road, made by its job: what is in it, and what never is. */
@ProgramTest
@LeavesNoTrace
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdoptionFilesTest {

  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

  @Autowired private AdoptionWorld world;
  @Autowired private RecordOfARound round;
  @Autowired private RecordOfAMeeting meeting;
  @Autowired private Adoptions adoptions;
  @Autowired private Amendments amendments;
  @Autowired private Confirmations confirmations;
  @Autowired private AdoptionFiles files;
  @Autowired private Accounts accounts;
  @Autowired private People people;
  @Autowired private Register register;
  @Autowired private Jobs jobs;
  @Autowired private JdbcClient jdbc;
  private JobRun job;
  private Unzipped zip;

  @BeforeAll
  void playTheRoadAndMakeTheFile() throws Exception {
    world.begin();
    meeting.invite();
    var held = round.hold();
    meeting.hold();
    round.answerAndRelease(held);
    world.draftNext();
    round.explain();
    world.goTo(AdoptionWorld.AFTER);
    adoptions.clear(world.staff, world.guideline, "Every comment has an outcome.");
    adoptions.decide(
        world.staff,
        world.guideline,
        Outcome.ADOPTED_WITH_CHANGES,
        "The Assembly",
        DAY,
        "A comma, as Tomas Silva proposed.");
    amendments.begin(world.staff, world.guideline);
    world.write("So, a comma.[^]");
    confirmations.confirm(
        world.person("Other Officer", Role.STAFF),
        amendments.freeze(world.staff, world.guideline).id());
    accounts.erase(
        world.person("Ada Min", Role.ADMINISTRATOR), world.tomas.id(), "He asked for it.");
    Viewer viewer = new Viewer(world.staff.id().value(), Set.of("STAFF"));
    JobId id = files.start(world.staff, world.guideline);
    job = await().until(() -> jobs.get(viewer, id), run -> run.state().isOver());
    zip = Unzipped.of(jobs.openResult(viewer, id));
  }

  @Test
  void countsItsPartsAndSaysHowManyFilesItMade() {
    assertThat(job.state()).isEqualTo(JobState.DONE);
    assertThat(job.done()).isEqualTo(job.total()).isEqualTo(5);
    assertThat(job.messageArguments()).isEqualTo(List.of(zip.files().size()));
  }

  @Test
  void holdsTheTextAndItsRedlineAgainstEveryDraft() {
    assertThat(zip.files())
        .containsKeys("index.html", "text/final.html", "text/final.docx", "text/final.pdf")
        .containsKeys("redlines/draft-1.html", "redlines/draft-2.html", "redlines/draft-3.html")
        .doesNotContainKey("redlines/draft-4.html");
    assertThat(zip.text("redlines/draft-3.html"))
        .contains("<ins>So, a comma.*</ins>")
        .doesNotContain("<ins>Its cost is public.</ins>");
    assertThat(zip.text("text/final.html")).contains("So, a comma.");
    assertThat(zip.text("redlines/draft-2.html"))
        .contains("<ins>Its cost is public.</ins>", "<ins>every ");
    assertThat(zip.text("text/final.html")).contains(world.newest().sha256());
    assertThat(zip.text("index.html"))
        .contains(world.newest().sha256(), "People-centred &lt;smart&gt; cities")
        .contains("Adopted by The Assembly on Thursday 29 May 2025, with changes:", "A comma")
        .contains("draft 4 follows draft 3");
  }

  @Test
  void holdsWhatWasSaidAndAnswered() throws Exception {
    assertThat(zip.text("comments/round-1.html"))
        .contains("Say where and &lt;b&gt;when&lt;/b&gt;.", "Adaeze Nwosu", "Nigeria")
        .contains("Said by a state.", "Ministry of Housing", "Mateus Lima")
        .contains("Not accepted", "The law differs.");
    assertThat(zip.text("comments/register.csv")).contains("Expert round", "The law differs.");
    assertThat(
            Unzipped.of(new ByteArrayInputStream(zip.files().get("comments/round-1.xlsx")))
                .everyWord())
        .contains("Not accepted. The law differs.", "Said by a state.");
  }

  @Test
  void holdsAttendanceMinutesAndDecisions() {
    assertThat(zip.text("meetings/meeting-1.html"))
        .contains("Adaeze Nwosu", "In the room", "asked for figures.")
        .contains("The outline has five chapters.", "Send the figures.", "approved on")
        .doesNotContain("secret-room");
    assertThat(zip.files()).doesNotContainKey("meetings/meeting-2.html");
    assertThat(zip.text("decisions.html"))
        .contains("Joyce Atieno", "Every comment has an outcome.", "Adopted with changes")
        .contains("Draft 4", "Other Officer");
  }

  @Test
  void leadsNowhereButToItsOwnFiles() {
    for (String name : zip.files().keySet()) {
      if (name.endsWith(".html")) {
        everyLinkLeadsToAFile(name, zip.text(name));
      }
    }
  }

  @Test
  void provesItselfByTheSumOfEveryFile() {
    String[] lines = zip.text("SHA256SUMS").split("\n");
    assertThat(lines).hasSize(zip.files().size() - 1);
    for (String line : lines) {
      assertThat(line).startsWith(sum(zip.files().get(line.substring(66))) + "  ");
    }
  }

  @Test
  void holdsWhatWasHandedInWithCommentsAndNothingOfThoseNobodyReads() {
    List<String> handedIn =
        zip.files().keySet().stream().filter(name -> name.startsWith("comments/files/")).toList();
    assertThat(handedIn).hasSize(2).allMatch(name -> name.matches("comments/files/\\d+-1\\.pdf"));
    String first = handedIn.get(0).substring("comments/".length());
    assertThat(zip.text("comments/round-1.html"))
        .contains("href=\"" + first + "\">our &amp; survey 100%.pdf (")
        .doesNotContain("insult.pdf", "unfinished.pdf");
    assertThat(zip.text("comments/register.csv")).contains("our & survey 100%.pdf (", "SHA-256 ");
    assertThat(jdbc.sql("select file_name from attachment_file").query(String.class).list())
        .as("what could leak")
        .contains("insult.pdf", "unfinished.pdf");
    assertThat(handedIn)
        .extracting(name -> sum(zip.files().get(name)))
        .doesNotContainAnyElementsOf(
            jdbc.sql("select sha256 from attachment_file where file_name in (?, ?)")
                .params("insult.pdf", "unfinished.pdf")
                .query(String.class)
                .list());
  }

  @Test
  void holdsPositionsWithoutHiddenOnesAndWritesThemIntoTheirDraft() {
    assertThat(zip.text("positions/positions.html"))
        .contains("Cameroon: Our parliament decides.")
        .doesNotContain("An insult to us.");
    assertThat(zip.text("positions/draft-2.html").replaceAll("<[^>]+>", ""))
        .contains("A service is for [people] (Cameroon reserve).");
    assertThat(zip.text("redlines/draft-2.html")).contains("[people] (Cameroon reserve)");
    assertThat(zip.text("redlines/draft-3.html")).doesNotContain("[people]");
    assertThat(zip.text("positions/draft-2.csv")).contains("Reserves its position");
    assertThat(jdbc.sql("select reason from consultation_comment").query(String.class).list())
        .as("what could leak")
        .contains("An insult to us.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An unfinished thought.",
        "Said too early.",
        "An insult.",
        "For my desk officer alone.",
        "Never confirmed."
      })
  void keepsOutWhatNobodyIsToRead(String words) throws Exception {
    assertThat(
            jdbc.sql("select count(*) from consultation_comment where content = ?")
                .param(words)
                .query(Integer.class)
                .single())
        .as("what could leak")
        .isEqualTo(1);
    assertThat(zip.everyWord()).doesNotContain(words);
  }

  @Test
  void keepsOutAddressesNotesAndWhoWroteWithinABody() throws Exception {
    assertThat(
            register.list(
                world.staff, RegisterFilter.of(world.guideline), RegisterOrder.NUMBER, 0, 100))
        .extracting(Comment::authorName)
        .as("what the office reads")
        .contains("Simone Ateba");
    assertThat(zip.everyWord())
        .doesNotContain("@adoption.example", "@public.example", "Simone Ateba", "Rosa Quiet")
        .doesNotContain("I need a ramp.", "Minutes nobody has seen yet.");
  }

  @Test
  void callsTheErasedByTheirCode() throws Exception {
    String code = people.get(world.tomas.id()).name();
    assertThat(zip.everyWord()).doesNotContain("Tomas", "Silva");
    assertThat(zip.text("comments/round-1.html")).contains("Ask " + code + " why.");
    assertThat(zip.text("meetings/meeting-1.html")).contains(code + " asked for figures.");
    assertThat(zip.text("decisions.html")).contains("A comma, as " + code + " proposed.");
  }

  private static String sum(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException never) {
      throw new IllegalStateException(never);
    }
  }

  private void everyLinkLeadsToAFile(String from, String html) {
    Matcher link = LINK.matcher(html);
    Path folder = Path.of("/" + from).getParent();
    while (link.find()) {
      assertThat(link.group(1)).as("a link in %s", from).doesNotContain(":").doesNotStartWith("/");
      String target = folder.resolve(link.group(1)).normalize().toString().substring(1);
      assertThat(zip.files()).as("a link in %s", from).containsKey(target);
    }
    assertThat(html).as("what %s fetches", from).doesNotContain("url(http", "@import", "<script");
  }
}
