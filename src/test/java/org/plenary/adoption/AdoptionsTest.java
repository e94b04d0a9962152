package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.Register;
import org.plenary.consultation.RegisterFilter;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.NewPerson;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.Workflow;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/** The last steps on the real diagram, and what the file holds that is made after them. */
@SpringBootTest(properties = "plenary.files=target/test-files")
@ActiveProfiles("test")
@Transactional
@DirtiesContext
class AdoptionsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 5, 29);
  private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

  @Autowired private Adoptions adoptions;
  @Autowired private AdoptionFiles files;
  @Autowired private Guidelines guidelines;
  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private Register register;
  @Autowired private People people;
  @Autowired private Workflow workflow;
  @Autowired private PlenaryClock clock;
  private Person staff;
  private Person expert;
  private GuidelineId guideline;

  @BeforeEach
  void twoFrozenDrafts() {
    clock.stopAt(Instant.parse("2025-06-01T08:00:00Z"));
    staff = person("Joyce Atieno", Role.STAFF);
    expert = person("Adaeze Nwosu", Role.EXPERT);
    guideline = guidelines.create(staff, "People-centred <smart> cities", Locale.ENGLISH).id();
    write("A service is for people.");
    drafts.freeze(staff, guideline);
    drafts.startNext(staff, guideline);
    write("It works without a device.");
    drafts.freeze(staff, guideline);
  }

  @Test
  void goesFromClearanceToAdoptionAndEndsItsProcedure() {
    adoptions.clear(staff, guideline, "Every comment has an outcome.");
    adoptions.decide(staff, guideline, Outcome.ADOPTED, "The Assembly", DAY, "");

    assertThat(adoptions.findLatest(staff, guideline).orElseThrow().outcome())
        .isEqualTo(Outcome.ADOPTED);
    assertThat(workflow.isRunning("guideline", guideline.value())).isFalse();
  }

  @Test
  void refusesWhatIsNotReady() {
    assertThatThrownBy(() -> adoptions.clear(expert, guideline, "Ready."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> adoptions.clear(staff, guideline, " ")).hasMessageContaining("ground");
    assertThatThrownBy(() -> decide(Outcome.ADOPTED, "")).hasMessageContaining("not-cleared");
    adoptions.clear(staff, guideline, "Ready.");
    assertThatThrownBy(() -> adoptions.clear(staff, guideline, "Again."))
        .hasMessageContaining("cleared");
    assertThatThrownBy(() -> decide(Outcome.SENT_BACK, "")).hasMessageContaining("words");
    assertThatThrownBy(() -> files.start(staff, guideline)).hasMessageContaining("not-adopted");
    assertThatThrownBy(() -> adoptions.list(person("Sam Stranger", Role.APPLICANT), guideline))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void asksForANewDraftAfterItWasSentBack() {
    adoptions.clear(staff, guideline, "Ready.");
    decide(Outcome.SENT_BACK, "Chapter 2 says too little.");

    assertThatThrownBy(() -> adoptions.clear(staff, guideline, "Again."))
        .hasMessageContaining("same-draft");
    assertThat(workflow.openTasks("guideline", guideline.value())).hasSize(1);
  }

  @Test
  void makesAFileThatReadsOfflineAndProvesItself() throws Exception {
    adoptions.clear(staff, guideline, "Ready.");
    decide(Outcome.ADOPTED_WITH_CHANGES, "A comma.");

    Map<String, byte[]> zip = unzip();

    assertThat(zip)
        .containsKeys(
            "index.html",
            "text/final.html",
            "text/final.docx",
            "text/final.pdf",
            "redlines/draft-1.html",
            "comments/register.csv",
            "decisions.html");
    for (Map.Entry<String, byte[]> file : zip.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        everyLinkLeadsToAFile(file.getKey(), text(file.getValue()), zip);
      }
    }
    everyChecksumHolds(zip);
    assertThat(text(zip.get("redlines/draft-1.html")))
        .contains("<ins>It works without a device.</ins>");
    assertThat(text(zip.get("decisions.html"))).contains("A comma.", "The Assembly");
    assertThat(text(zip.get("index.html")))
        .contains("Comments: " + register.count(staff, RegisterFilter.of(guideline)))
        .doesNotContain("<smart>");
    Draft last = drafts.findNewestFrozen(guideline).orElseThrow();
    assertThat(text(zip.get("text/final.html"))).contains(last.sha256());
  }

  private static void everyLinkLeadsToAFile(String from, String html, Map<String, byte[]> zip) {
    Matcher link = LINK.matcher(html);
    String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/') + 1) : "";
    while (link.find()) {
      assertThat(link.group(1)).as("a link in %s", from).doesNotContain(":").doesNotStartWith("/");
      assertThat(zip).as("a link in %s", from).containsKey(folder + link.group(1));
    }
    assertThat(html).as("what %s fetches", from).doesNotContain("url(http", "@import", "<script");
  }

  private static void everyChecksumHolds(Map<String, byte[]> zip) throws Exception {
    String[] lines = text(zip.get("SHA256SUMS")).split("\n");
    assertThat(lines).hasSize(zip.size() - 1);
    for (String line : lines) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(zip.get(line.substring(66)));
      assertThat(line).startsWith(HexFormat.of().formatHex(digest) + "  ");
    }
  }

  private Map<String, byte[]> unzip() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    files.make(staff, files.adopted(staff, guideline)).writeTo(out, clock.instant());
    Map<String, byte[]> found = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()));
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      found.put(entry.getName(), zip.readAllBytes());
    }
    return found;
  }

  private static String text(byte[] content) {
    return new String(content, StandardCharsets.UTF_8);
  }

  private void decide(Outcome outcome, String words) {
    adoptions.decide(staff, guideline, outcome, "The Assembly", DAY, words);
  }

  private void write(String words) {
    Draft working = drafts.findWorking(guideline).orElseThrow();
    paragraphs.insert(staff, working.id(), null, new NewParagraph(ParagraphKind.TEXT, words));
  }

  private Person person(String name, Role role) {
    String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@adoption.example";
    return people.add(
        new NewPerson(name, address, "Urban Lab", Locale.UK, ZoneId.of("Africa/Nairobi")), role);
  }
}
