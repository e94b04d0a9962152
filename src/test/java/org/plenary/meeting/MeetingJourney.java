package org.plenary.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.support.Hands.ask;
import static org.plenary.support.Hands.button;
import static org.plenary.support.Hands.choose;
import static org.plenary.support.Hands.link;
import static org.plenary.support.Hands.look;
import static org.plenary.support.Hands.send;
import static org.plenary.support.Hands.type;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.identity.Accounts;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.engine.JobRunner;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.Accessibility;
import org.plenary.support.Doors;
import org.plenary.support.Journey;
import org.plenary.support.SmtpServer;
import org.plenary.support.Visitors;
import org.plenary.ui.Pdf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * An expert meeting from its plan to its approved minutes: in the browser, on a real database,
 * every mail through a real server.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MeetingJourney {

  private static final String TITLE = "Kick-off of the expert working group";
  private static final String HOSTED = "Second expert group meeting";
  private static final String HOSTS_DUE = "15/03/2024";
  private static final String ACTION = "Send a first structure of the guidelines";

  @RegisterExtension final Visitors visitors = new Visitors();

  @LocalServerPort int port;

  @Autowired AutowireCapableBeanFactory beans;
  @Autowired People people;
  @Autowired Accounts accounts;
  @Autowired Meetings meetings;
  @Autowired Invitations invitations;
  @Autowired MinutesBook book;
  @Autowired Actions actions;
  @Autowired PlenaryClock clock;
  @Autowired JobRunner jobs;

  MeetingWorld world;
  MeetingId id;
  MeetingId ahead;
  Instant now = MeetingWorld.BEFORE;

  @BeforeAll
  void aGroupOfThree() {
    jobs.pause();
    world = beans.createBean(MeetingWorld.class);
    world.begin();
    jobs.runDue();
    SmtpServer.empty();
    people.setPassword(
        List.of(world.staff.id(), world.adaeze.id(), world.mei.id()), Doors.PASSWORD);
  }

  @AfterAll
  void letTheClockRun() {
    clock.resume();
    jobs.resume();
  }

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(now);
  }

  @Test
  @Order(1)
  void theOfficePlansAMeetingThatIsLongerThanItsAgendaAndIsTold() {
    Page page = doors().signedIn(world.staff.email());
    Visitors.follow(page, MeetingRoutes.list());
    link(page, "Plan meeting").click();
    page.waitForURL(url -> url.endsWith("/meetings/new"));
    choose(page.locator("main").getByLabel("Guideline"), MeetingWorld.GUIDELINE);
    page.getByLabel("Title").fill(TITLE);
    type(page.getByLabel("Begins day"), "13/12/2023");
    type(page.getByLabel("Begins time"), "14:00");
    assertThat(page.getByLabel("Ends time")).hasValue("16:00");
    type(page.getByLabel("Ends time"), "16:30");
    page.getByLabel("Link to join").fill("https://meet.example/kick-off");
    fillItem(page, 0, "Opening remarks", "10");
    button(page, "Add item").click();
    fillItem(page, 1, "Introduction of members", "110");
    page.getByLabel("Title").focus();
    assertThat(page.getByText("The agenda ends at 16:00 and the meeting at 16:30")).isVisible();
    Visitors.photograph(page, "meeting-set-up");
    Accessibility.assertNoViolations(page);

    button(page, "Plan meeting").click();
    page.waitForURL(url -> url.matches(".*/meetings/[^/]{20,}"));
    assertThat(page.getByText("30 minutes have no item")).isVisible();
    rememberNamesOfBars(page);
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("outline.pdf", "application/pdf", paper()));
    assertThat(link(page, "outline.pdf")).isVisible();
    assertThat(page.evaluate("window.barNames")).asString().contains("Upload: outline.pdf");
    assertThat(page.locator("vaadin-upload-file")).hasCount(0);
    Visitors.photograph(page, "meeting-planned");
    Accessibility.assertNoViolations(page);
    button(page, "Send invitations").click();
    assertThat(ask(page).getByText("3 mails go out with this")).isVisible();
    Visitors.photograph(page, "meeting-invitations");
    Accessibility.assertNoViolations(page);
    send(page);
    assertThat(page.getByText("3 people invited")).isVisible();
    id = meetings.list(world.guideline).get(0).id();
    Visitors.follow(page, MeetingRoutes.setUp(id));
    assertThat(page).hasTitle("Change the meeting");
    Visitors.follow(page, MeetingRoutes.meeting(id));
    button(page, "Call election").click();
    ask(page).getByLabel("Post").fill("Chair of the group");
    Visitors.photograph(page, "meeting-election-call");
    button(ask(page), "Call election").click();
    assertThat(page.getByText("Members of the group may stand until")).isVisible();
    jobs.runDue();
    announceAPaper(page);
  }

  private void announceAPaper(Page page) {
    goTo(MeetingWorld.BEFORE.plusSeconds(3600));
    assertThat(button(page, "Announce the papers")).isHidden();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("annex.pdf", "application/pdf", paper()));
    assertThat(link(page, "annex.pdf")).isVisible();
    button(page, "Announce the papers").click();
    assertThat(ask(page).getByText("3 people get a mail")).isVisible();
    Visitors.photograph(page, "meeting-papers");
    Accessibility.assertNoViolations(page);
    button(ask(page), "Announce the papers").click();
    assertThat(page.getByText("The papers are announced")).isVisible();
    assertThat(button(page, "Announce the papers")).isHidden();
    assertThat(world.mailsTo("meeting-papers")).hasSize(3);
  }

  @Test
  @Order(2)
  void anExpertComesInByTheMailAnswersAndTakesTheDateHome() {
    Page page = doors().followLinkTo(world.adaeze.email());
    assertThat(page.getByText("Do you come?")).isVisible();
    Visitors.photograph(page, "meeting-asked");
    Accessibility.assertNoViolations(page);
    button(page, "I come").click();
    assertThat(page.getByText("Your answer", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    button(page, "Write to the office").click();
    ask(page).getByLabel("What the office should know").fill("I need a ramp.");
    button(ask(page), "Keep the note").click();
    assertThat(page.getByText("I need a ramp.").first()).isVisible();
    assertThat(page.getByText("1 comes · ")).isVisible();
    Visitors.photograph(page, "meeting-answered");
    Accessibility.assertNoViolations(page);
    button(page, "Stand for this post").click();
    assertThat(page.getByText("Candidates: Adaeze Nwosu")).isVisible();
    Visitors.photograph(page, "meeting-election-stands");
    Accessibility.assertNoViolations(page);
    Download file = page.waitForDownload(() -> link(page, "Add to calendar").click());

    assertThat(file.suggestedFilename()).isEqualTo("meeting.ics");
    assertThat(file.path())
        .content()
        .contains("SUMMARY:" + TITLE, "DTSTART:20231213T110000Z", "DTEND:20231213T133000Z");
    assertThat(invitations.list(world.staff, id))
        .extracting(Invitee::note)
        .contains("I need a ramp.");
  }

  @Test
  @Order(3)
  void theOfficeWritesWhoWasThereWhatWasDecidedAndWhoOwesWhat() {
    goTo(MeetingWorld.ENDS.plus(Duration.ofHours(1)));
    Page page = doors().signedIn(world.staff.email());
    Visitors.follow(page, "/inbox");
    page.getByText("Write and send the minutes").first().click();
    page.waitForURL(url -> url.endsWith(MeetingRoutes.minutes(id)));
    Visitors.photograph(page, "meeting-minutes-empty");
    page.getByLabel("What was said").fill("The mandate was explained.");
    attend(page, "Adaeze Nwosu", "Online");
    attend(page, "Mei Tanaka", "In the room");
    assertThat(page.getByText("2 were there, 2 are needed")).isVisible();
    button(page, "Record decision").click();
    ask(page).getByLabel("Decision").fill("The guidelines have five chapters.");
    button(ask(page), "Record decision").click();
    assertThat(page.getByText("The guidelines have five chapters.")).isVisible();
    voteByName(page);
    button(page, "Give action").click();
    ask(page).getByLabel("What is to be done").fill(ACTION);
    choose(ask(page).getByLabel("Who owes it"), "Mei Tanaka");
    type(ask(page).getByLabel("Last day"), "31/01/2024");
    button(ask(page), "Give action").click();
    assertThat(page.getByText(ACTION)).isVisible();
    assertThat(page.getByLabel("What was said")).hasValue("The mandate was explained.");
    Visitors.photograph(page, "meeting-minutes");
    Accessibility.assertNoViolations(page);
    button(page, "Send minutes").click();
    button(ask(page), "Send minutes").click();
    assertThat(page.getByText("Minutes sent")).isVisible();
    jobs.runDue();
    look(page, MeetingRoutes.minutes(id), "meeting-minutes-sent");
  }

  private static void voteByName(Page page) {
    button(page, "Record decision").click();
    ask(page).getByLabel("Decision").fill("The next meeting is in Lagos.");
    choose(ask(page).getByLabel("Moved by"), "Mei Tanaka");
    ask(page).getByLabel("Vote", new Locator.GetByLabelOptions().setExact(true)).check();
    say(page, "Adaeze Nwosu", "For");
    say(page, "Mei Tanaka", "Abstains");
    Visitors.photograph(page, "meeting-vote");
    Accessibility.assertNoViolations(page);
    button(ask(page), "Record decision").click();
    assertThat(page.getByText("Carried: 1 for, 0 against, one abstention")).isVisible();
  }

  private static void say(Page page, String who, String what) {
    page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(who).setExact(true))
        .last()
        .getByLabel(what)
        .check();
  }

  @Test
  @Order(4)
  void membersElectWithSecretPapersAndTheResultIsCounted() {
    Page office = doors().signedIn(world.staff.email());
    Visitors.follow(office, MeetingRoutes.meeting(id));
    button(office, "Open ballot").click();
    send(office);
    assertThat(office.getByText("Nobody has voted yet")).isVisible();
    jobs.runDue();
    Page member = doors().signedIn(world.mei.email());
    Visitors.follow(member, "/inbox");
    member.getByText("Vote: Chair of the group").first().click();
    member.waitForURL(url -> url.endsWith(MeetingRoutes.meeting(id)));
    assertThat(member.getByText("Vote now: Chair of the group")).isVisible();
    Visitors.photograph(member, "meeting-vote-owed");
    Accessibility.assertNoViolations(member);
    button(member, "Vote").click();
    ask(member).getByLabel("Adaeze Nwosu").check();
    Visitors.photograph(member, "meeting-election-vote");
    Accessibility.assertNoViolations(member);
    button(ask(member), "Vote").click();
    assertThat(member.getByText("One vote is in")).isVisible();
    office.reload();
    button(office, "Close ballot and count").click();
    send(office);

    assertThat(office.getByText("Elected: Adaeze Nwosu")).isVisible();
    assertThat(office.getByText("Ballot 1: Adaeze Nwosu 1; 0 blank")).isVisible();
    Visitors.photograph(office, "meeting-election-counted");
    Accessibility.assertNoViolations(office);
    jobs.runDue();
    assertThat(arrived("Vote now: Chair of the group"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.mei.email());
    assertThat(arrived("You stand: Chair of the group")).containsExactly(world.adaeze.email());
    assertThat(arrived("You are elected: Chair of the group"))
        .containsExactly(world.adaeze.email());
    for (Person voter : List.of(world.mei, world.adaeze)) {
      member = doors().signedIn(voter.email());
      Visitors.follow(member, "/inbox");
      assertThat(member.locator("h1")).isVisible();
      assertThat(member.getByText("Vote: Chair of the group")).hasCount(0);
    }
  }

  @Test
  @Order(5)
  void theOfficePassesAnActionOnWhoseOwnerIsGone() {
    Person administrator = world.person("Ada Okafor", Role.ADMINISTRATOR);
    ActionId action = book.get(world.staff, id).actions().get(0).id();
    accounts.deactivate(administrator, world.mei.id(), "Left the lab");
    Page page = doors().signedIn(world.staff.email());
    Visitors.follow(page, "/inbox");
    page.getByText("The owner of “" + ACTION + "” is gone").first().click();
    page.waitForURL(url -> url.endsWith(MeetingRoutes.action(action)));
    assertThat(page.getByText("Mei Tanaka cannot sign in any more")).isVisible();
    look(page, MeetingRoutes.action(action), "meeting-action-gone");
    button(page, "Pass on").click();
    button(ask(page), "Pass on").click();
    assertThat(ask(page).getByRole(AriaRole.ALERT)).isVisible();
    choose(ask(page).getByLabel("New owner"), world.adaeze.name());
    ask(page).getByLabel("Why it goes on").fill("Mei Tanaka left the lab.");
    Visitors.photograph(page, "meeting-action-pass-on");
    Accessibility.assertNoViolations(page);
    button(ask(page), "Pass on").click();
    assertThat(page.getByText("From Mei Tanaka to Adaeze Nwosu")).isVisible();
    assertThat(page.getByText("Mei Tanaka cannot sign in any more")).hasCount(0);
    look(page, MeetingRoutes.action(action), "meeting-action-passed-on");
    jobs.runDue();
    assertThat(arrived("“" + ACTION + "” is yours now")).containsExactly(world.adaeze.email());

    accounts.reactivate(administrator, world.mei.id());
    Visitors.follow(page, MeetingRoutes.action(action));
    button(page, "Pass on").click();
    choose(ask(page).getByLabel("New owner"), world.mei.name());
    ask(page).getByLabel("Why it goes on").fill("She is back.");
    button(ask(page), "Pass on").click();
    assertThat(page.getByText("From Adaeze Nwosu to Mei Tanaka")).isVisible();
  }

  @Test
  @Order(6)
  void theOwnerFindsTheActionInTheInboxAndDoesIt() {
    Page page = doors().signedIn(world.mei.email());
    Visitors.follow(page, "/inbox");
    page.getByText(ACTION).first().click();
    page.waitForURL(url -> url.contains("/actions/"));
    Visitors.photograph(page, "meeting-action");
    Accessibility.assertNoViolations(page);
    button(page, "Complete action").click();
    assertThat(page.getByText("Say in 1 to")).isVisible();
    page.getByLabel("What was done").fill("Sent to everybody.");
    button(page, "Complete action").click();
    assertThat(page.getByText("Action completed")).isVisible();
    Visitors.follow(page, "/inbox");
    assertThat(page.locator("h1")).isVisible();
    assertThat(page.getByText(ACTION)).hasCount(0);
  }

  @Test
  @Order(7)
  void theOfficeApprovesTheMinutesAndTheyStand() {
    Page page = doors().signedIn(world.staff.email());
    Visitors.follow(page, "/inbox");
    page.getByText("Approve the minutes").first().click();
    page.waitForURL(url -> url.endsWith(MeetingRoutes.meeting(id)));
    button(page, "Approve minutes").click();
    assertThat(page.getByText("Approved today").first()).isVisible();

    assertThat(meetings.get(id).state()).isEqualTo(MeetingState.APPROVED);
  }

  @Test
  @Order(8)
  void theOfficeOwesPapersAndSaysThatThereAreNoneOrPutsThem() {
    ahead = world.laterMeeting();
    goTo(meetings.get(ahead).papersBy().at().plusSeconds(60));
    assertThat(arrived("No papers yet: " + TITLE)).containsExactly(world.staff.email());
    Page page = doors().signedIn(world.staff.email());
    Visitors.follow(page, "/inbox");
    page.getByText("Put the papers of").first().click();
    page.waitForURL(url -> url.endsWith(MeetingRoutes.papers(ahead)));
    assertThat(page.getByText("Papers were to be out by")).isVisible();
    button(page, "Say that there are no papers").click();
    button(ask(page), "Say that there are no papers").click();
    assertThat(ask(page).getByText("Say in a sentence why")).isVisible();
    ask(page).getByLabel("Why there is nothing to read").fill("Slides are shown in the room.");
    Visitors.photograph(page, "meeting-papers-none-asked");
    button(ask(page), "Say that there are no papers").click();
    assertThat(page.getByText("Slides are shown in the room.")).isVisible();
    Visitors.photograph(page, "meeting-papers-none");
    Accessibility.assertNoViolations(page);
    Page inbox = doors().signedIn(world.staff.email());
    Visitors.follow(inbox, "/inbox");
    assertThat(inbox.locator("h1")).isVisible();
    assertThat(inbox.getByText("Put the papers of")).hasCount(0);
    button(page, "Papers will come after all").click();
    assertThat(button(page, "Say that there are no papers")).isVisible();

    Visitors.follow(page, MeetingRoutes.meeting(ahead));
    assertThat(link(page, "Open the papers")).isVisible();
    look(page, MeetingRoutes.meeting(ahead), "meeting-papers-owed");
    look(page, MeetingRoutes.papers(ahead), "meeting-papers-screen");
    Visitors.follow(page, MeetingRoutes.meeting(ahead));
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("outline.pdf", "application/pdf", paper()));
    assertThat(link(page, "outline.pdf")).isVisible();
    assertThat(link(page, "Open the papers")).hasCount(0);
  }

  @Test
  @Order(9)
  void membersProposeItemsAndTheOfficeTakesThemInOrDeclines() {
    Page office = doors().signedIn(world.staff.email());
    Visitors.follow(office, MeetingRoutes.meeting(ahead));
    link(office, "Items from members").click();
    button(office, "Call for items").click();
    type(ask(office).getByLabel("Last day"), "05/03/2024");
    ask(office).getByLabel("A word to the members").fill("Think of housing first.");
    button(ask(office), "Call for items").click();
    assertThat(office.getByText("Items can be proposed until")).isVisible();
    jobs.runDue();
    assertThat(arrived("What should “" + TITLE + "” talk about?"))
        .contains(world.adaeze.email())
        .doesNotContain(world.staff.email());

    givesMoreTime(office, "06/03/2024");
    Page both = doors().signedIn(officeInTheGroup().email());
    Visitors.follow(both, MeetingRoutes.proposals(ahead));
    assertThat(button(both, "Propose an item")).isVisible();
    givesMoreTime(both, "07/03/2024");

    Page member = doors().signedIn(world.adaeze.email());
    Visitors.follow(member, MeetingRoutes.meeting(ahead));
    link(member, "Items from members").click();
    proposes(member, "Rents near stations");
    member
        .locator("input[type=file]")
        .setInputFiles(new FilePayload("rents.pdf", "application/pdf", paper()));
    assertThat(link(member, "rents.pdf")).isVisible();
    proposes(member, "Shade in summer");
    look(member, MeetingRoutes.proposals(ahead), "meeting-proposals-own");

    look(office, MeetingRoutes.proposals(ahead), "meeting-proposals-office");
    office
        .locator("section")
        .filter(new Locator.FilterOptions().setHasText("Rents near stations"))
        .getByText("Take into the agenda")
        .click();
    assertThat(office.getByText("On the agenda", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    button(office, "Decline").click();
    button(ask(office), "Decline").click();
    assertThat(ask(office).getByRole(AriaRole.ALERT)).isVisible();
    ask(office).getByLabel("Reason").fill("There is no time left.");
    button(ask(office), "Decline").click();
    assertThat(office.getByText("Why it was declined:")).isVisible();
    assertThat(meetings.get(ahead).agenda())
        .last()
        .isEqualTo(new AgendaItem("Rents near stations", world.adaeze.name(), 15));
    member.reload();
    assertThat(member.getByText("There is no time left.")).isVisible();
    look(member, MeetingRoutes.proposals(ahead), "meeting-proposals-decided");
  }

  private Person officeInTheGroup() {
    Person both = world.expert("Bola Both", "Nigeria");
    accounts.grant(world.person("Ivo Adler", Role.ADMINISTRATOR), both.id(), Role.STAFF);
    people.setPassword(List.of(both.id()), Doors.PASSWORD);
    return both;
  }

  private static void givesMoreTime(Page page, String until) {
    button(page, "Give more time").click();
    assertThat(ask(page).getByLabel("Last day")).isFocused();
    type(ask(page).getByLabel("Last day"), until);
    button(ask(page), "Give more time").click();
    assertThat(ask(page).getByRole(AriaRole.ALERT)).hasText("Say why; everybody called reads it.");
    Accessibility.assertNoViolations(page);
    ask(page).getByLabel("Reason").fill("Many were on leave.");
    button(ask(page), "Give more time").click();
    assertThat(page.getByText("Many were on leave.")).isVisible();
  }

  private void proposes(Page page, String title) {
    button(page, "Propose an item").click();
    button(ask(page), "Propose an item").click();
    assertThat(ask(page).getByRole(AriaRole.ALERT)).isVisible();
    ask(page).getByLabel("What it is about").fill(title);
    ask(page).getByLabel("Why the meeting should talk about it").fill("It concerns everybody.");
    button(ask(page), "Propose an item").click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
        .isVisible();
  }

  @Test
  @Order(10)
  void theOfficeCallsForHostsAndChoosesAmongTheOffersOfMembers() {
    Page office = doors().signedIn(world.staff.email());
    Visitors.follow(office, MeetingRoutes.callForHosts(world.guideline));
    button(office, "Call for hosts").click();
    assertThat(office.locator("main").getByRole(AriaRole.ALERT)).isVisible();
    Locator row = office.locator(".hostrow");
    row.getByLabel("Meeting", new Locator.GetByLabelOptions().setExact(true)).fill(HOSTED);
    type(row.getByLabel("Not before"), "01/06/2024");
    type(row.getByLabel("Not after"), "30/06/2024");
    type(office.getByLabel("Last day", new Page.GetByLabelOptions().setExact(true)), HOSTS_DUE);
    button(office, "Call for hosts").click();
    send(office);
    assertThat(link(office, HOSTED)).isVisible();
    jobs.runDue();
    look(office, MeetingRoutes.callForHosts(world.guideline), "host-call");
    look(office, MeetingRoutes.hosts(world.guideline), "host-list");

    offers(world.adaeze, "Lagos", "Nigeria");
    Page member = offers(world.mei, "Recife", "Brazil");
    look(member, member.url(), "host-offer-own");
    button(member, "Change the offer").click();
    assertThat(member.getByLabel("City")).hasValue("Recife");

    goTo(Instant.parse("2024-03-16T08:00:00Z"));
    Visitors.follow(office, "/inbox");
    link(office, HOSTED).click();
    assertThat(office.getByText("Choose the host", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    look(office, office.url(), "host-offers");
    button(office, "Choose Lagos").click();
    ask(office).getByLabel("Reason").fill("Near to most.");
    ask(office).getByLabel("Reason").press("Tab");
    assertThat(ask(office).getByText("2 mails go out").first()).isVisible();
    Accessibility.assertNoViolations(office);
    Visitors.photograph(office, "host-choose");
    button(ask(office), "Choose").click();
    assertThat(office.getByText("The host is Lagos")).isVisible();
    jobs.runDue();
    assertThat(arrived("“Lagos” hosts “" + HOSTED + "”")).containsExactly(world.adaeze.email());
    assertThat(arrived("Your offer to host “" + HOSTED + "”")).containsExactly(world.mei.email());
    member.reload();
    assertThat(member.getByText("Not chosen")).isVisible();
    look(member, member.url(), "host-not-chosen");
  }

  private Page offers(Person who, String city, String country) {
    Page page = doors().signedIn(who.email());
    Visitors.follow(page, MeetingRoutes.hosts(world.guideline));
    link(page, HOSTED).click();
    button(page, "File the offer").click();
    assertThat(page.locator("main").getByRole(AriaRole.ALERT)).isVisible();
    page.getByLabel("Name of the host").fill(city);
    page.getByLabel("City").fill(city);
    type(page.getByLabel("Country"), country);
    type(page.getByLabel("First day"), "11/06/2024");
    type(page.getByLabel("Last day of the meeting"), "13/07/2024");
    page.getByLabel("People the place holds").fill("120");
    page.getByLabel("What the host pays").fill("The room and the meals.");
    page.getByLabel("Languages").fill("English, French");
    page.getByLabel("Accessibility").fill("No steps; sign language on request.");
    page.getByLabel("Help with visas").fill("A letter within five days.");
    button(page, "File the offer").click();
    assertThat(page.getByText("The dates lie outside the window").first()).isVisible();
    type(page.getByLabel("Last day of the meeting"), "13/06/2024");
    button(page, "File the offer").click();
    assertThat(button(page, "Withdraw the offer")).isVisible();
    page.locator("input[type=file]")
        .setInputFiles(new FilePayload("letter.pdf", "application/pdf", paper()));
    assertThat(link(page, "letter.pdf")).isVisible();
    return page;
  }

  @Test
  @Order(11)
  void everyScreenHoldsOnTheDeskOnThePhoneInTheDarkAndFromRightToLeft() {
    Map<String, String> screens = new LinkedHashMap<>();
    screens.put("list", MeetingRoutes.list());
    screens.put("new", MeetingRoutes.create());
    screens.put("over", MeetingRoutes.meeting(id));
    screens.put("ahead", MeetingRoutes.meeting(ahead));
    screens.put("proposals", MeetingRoutes.proposals(ahead));
    screens.put("minutes", MeetingRoutes.minutes(id));
    screens.put("action", MeetingRoutes.action(book.get(world.staff, id).actions().get(0).id()));
    Page page = doors().signedIn(world.staff.email());
    screens.forEach((name, path) -> look(page, path, "meeting-" + name));
  }

  private static void attend(Page page, String who, String where) {
    page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(who))
        .getByLabel(where)
        .check();
  }

  /** A bar is gone as soon as its file is there, so what it was called is written down. */
  private static void rememberNamesOfBars(Page page) {
    page.evaluate(
        """
        window.barNames = '';
        new MutationObserver(() =>
          document.querySelectorAll('vaadin-progress-bar').forEach(bar => {
            window.barNames += bar.getAttribute('aria-label') + ';';
          })
        ).observe(document.body, {
          subtree: true, childList: true, attributeFilter: ['aria-label']
        });
        """);
  }

  private static byte[] paper() {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Pdf.write("<html><body><p>The outline.</p></body></html>", pdf);
    return pdf.toByteArray();
  }

  private void fillItem(Page page, int row, String title, String minutes) {
    Locator item = page.locator(".agendarow").nth(row);
    item.getByLabel("Item", new Locator.GetByLabelOptions().setExact(true)).fill(title);
    type(item.getByLabel("Minutes"), minutes);
  }

  /** To whom a mail of this subject came, once for each that came. */
  private List<String> arrived(String subject) {
    return Stream.of(world.adaeze, world.tomas, world.mei, world.staff)
        .map(Person::email)
        .flatMap(
            address ->
                SmtpServer.mailsTo(address).stream()
                    .filter(mail -> SmtpServer.subject(mail).equals(subject))
                    .map(mail -> address))
        .toList();
  }

  private Doors doors() {
    return new Doors(visitors, port);
  }

  private void goTo(Instant instant) {
    now = instant;
    clock.stopAt(instant);
    jobs.runDue();
  }
}
