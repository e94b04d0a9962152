package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenary.identity.Person;
import org.plenary.job.JobId;
import org.plenary.job.Jobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address that is no screen. Those for everybody and those that hand something out are listed
 * here: a new one fails until somebody has decided who gets through.
 */
@PlayedPrizeTest
class DoorsTest {

  /** Who is handed what is there. Everybody else is told that it is not. */
  private static final Map<String, Set<String>> HANDED_OUT =
      Map.ofEntries(
          Map.entry(
              "GET /files/{id}", Set.of("owner", "juror", "staff", "administrator", "auditor")),
          Map.entry(
              "GET /entry-copies/{entry}/{version}.pdf",
              Set.of("owner", "staff", "administrator", "auditor")),
          // The entry is under evaluation: there is nothing yet to hand out to anybody.
          Map.entry("GET /certificates/{entry}/award.pdf", Set.of()),
          Map.entry("GET /certificates/{entry}/finalist.pdf", Set.of()),
          Map.entry("GET /jobs/{id}/result", Set.of("staff")),
          Map.entry("GET /work-plans/{id}/plan.csv", Set.of("staff", "administrator", "auditor")),
          Map.entry(
              "GET /comment-tables/{round}/own.xlsx",
              Set.of("expert", "desk-officer", "staff", "administrator", "auditor")),
          Map.entry("GET /comment-tables/{round}/bodies/{body}.xlsx", Set.of("desk-officer")),
          Map.entry(
              "GET /draft-files/{draft}/{name}.{ending:docx|pdf|html}",
              Set.of("expert", "desk-officer", "staff", "administrator", "auditor")),
          // With the positions each of them may read; to others of the draft there are none.
          Map.entry(
              "GET /position-files/{draft}/positions.{ending:xlsx|csv|docx|pdf|html}",
              Set.of("expert", "desk-officer", "staff", "administrator", "auditor")),
          Map.entry(
              "GET /nominations/{nomination}/letter.pdf",
              Set.of("nominator", "staff", "administrator", "auditor")),
          Map.entry(
              "GET /meeting-files/{meeting}/meeting.ics",
              Set.of("expert", "staff", "administrator", "auditor")));

  /** Open to everybody with an account, and to nobody without one. */
  private static final Set<String> FOR_WHO_SIGNED_IN =
      Set.of("GET /votes/{code}/sign-in", "POST /votes/{code}");

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private static final Set<String> FOR_EVERYBODY =
      Set.of(
          "GET /login",
          "GET /register",
          "POST /register",
          "POST /register/resend",
          "GET /check-mail",
          "GET /confirm",
          "POST /confirm",
          "GET /optional-mail/{token}",
          "POST /optional-mail/{token}",
          "GET /password/reset",
          "POST /password/reset",
          "GET /password/new",
          "POST /password/new",
          "GET /sign-in-link",
          "POST /sign-in-link",
          "POST /sign-in-link/use",
          "GET /robots.txt",
          "GET /favicon.ico",
          "GET /privacy",
          "GET /accessibility",
          "GET /prizes",
          "GET /prizes/{code}",
          "GET /prizes/{code}/results",
          "GET /api/prizes",
          "GET /api/prizes/{code}",
          "GET /api/prizes/{code}/results",
          "GET /api/prizes/{code}/results.csv",
          "GET /prizes/{code}/finalists",
          "GET /prizes/{code}/forms/{form}",
          "GET /api/prizes/{code}/finalists",
          "GET /consultations",
          "GET /api/consultations",
          "GET /adopted-guidelines",
          "GET /adopted-guidelines/{guideline}",
          "GET /adopted-guidelines/{guideline}/text.{ending:docx|pdf|html}",
          "GET /api/adopted-guidelines",
          "GET /api/adopted-guidelines/{guideline}",
          "GET /votes/{code}",
          "GET /api/votes/{code}",
          "GET /calendar/{secret}.ics",
          "GET /sent-entries/{secret}.pdf",
          "GET /expert-calls/{group}",
          "GET /consultations/{round}",
          "POST /consultations/{round}",
          "GET /consultations/{round}/confirm",
          "POST /consultations/{round}/confirm",
          "POST /consultations/{round}/finish",
          "GET /consultations/{round}/answers",
          "GET /consultations/{round}/answers.xlsx",
          "GET /consultations/{round}/answers.pdf",
          "GET /consultations/{round}/answers/files/{file}",
          "GET /consultations/{round}/changes",
          "GET /consultations/{round}/my-answers",
          "POST /consultations/{round}/my-answers",
          "GET /consultations/{round}/my-comments",
          "POST /consultations/{round}/my-comments");

  /** Mail programs post here by themselves: the signature in the address is the token. */
  private static final String BY_SIGNATURE = "POST /optional-mail/{token}";

  @Autowired private PlayedPrize prize;
  @Autowired private MockMvc browser;
  @Autowired private RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired private Jobs jobs;
  @Autowired private SecurityContextHolderStrategy holder;

  /** Every application started among the tests puts its own in the one place there is for it. */
  @BeforeEach
  void askThisApplicationWhoIsSignedIn() {
    SecurityContextHolder.setContextHolderStrategy(holder);
  }

  static Set<String> handedOut() {
    return HANDED_OUT.keySet();
  }

  @Test
  void namesEveryAddress() {
    Set<String> open = new TreeSet<>();
    Set<String> closed = new TreeSet<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach(
            (mapping, method) -> {
              if (method.getBeanType().getName().startsWith("org.plenary.")) {
                for (String path : mapping.getPatternValues()) {
                  mapping
                      .getMethodsCondition()
                      .getMethods()
                      .forEach(verb -> (isOpen(method) ? open : closed).add(verb + " " + path));
                }
              }
            });

    assertThat(open).containsExactlyElementsOf(new TreeSet<>(FOR_EVERYBODY));
    Set<String> expected = new TreeSet<>(HANDED_OUT.keySet());
    expected.addAll(FOR_WHO_SIGNED_IN);
    assertThat(closed).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("handedOut")
  void handsOutToNobodyElseAndTellsNothingApart(String door) throws Exception {
    String real = address(door, true);
    String guessed = address(door, false);
    List<String> let = new ArrayList<>();

    for (Map.Entry<String, Person> who : prize.people.entrySet()) {
      MockHttpServletResponse answer = ask(who.getValue(), real);
      if (answer.getStatus() == 200) {
        let.add(who.getKey());
      } else {
        MockHttpServletResponse nothing = ask(who.getValue(), guessed);
        assertThat(answer.getStatus()).isEqualTo(404).isEqualTo(nothing.getStatus());
        assertThat(answer.getContentAsString()).isEqualTo(nothing.getContentAsString());
        assertThat(headers(answer)).isEqualTo(headers(nothing));
      }
    }

    assertThat(let).containsExactlyInAnyOrderElementsOf(HANDED_OUT.get(door));
    assertThat(browser.perform(get(real)).andReturn().getResponse().getRedirectedUrl())
        .endsWith("/login");
  }

  @Test
  void takesNoFormWithoutItsToken() throws Exception {
    Set<String> doors = new TreeSet<>(FOR_EVERYBODY);
    doors.addAll(FOR_WHO_SIGNED_IN);
    for (String door : doors) {
      String[] parts = door.split(" ");
      if (parts[0].equals("POST") && !door.equals(BY_SIGNATURE)) {
        String path = PLACE.matcher(parts[1]).replaceAll(UUID.randomUUID().toString());
        String sentTo =
            browser
                .perform(MockMvcRequestBuilders.request(HttpMethod.POST, path))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(sentTo).as(door).isEqualTo("/login?stale");
      }
    }
  }

  private MockHttpServletResponse ask(Person who, String path) throws Exception {
    return browser
        .perform(get(path).with(authentication(Visitor.authentication(who))))
        .andReturn()
        .getResponse();
  }

  private static Map<String, List<String>> headers(MockHttpServletResponse answer) {
    Map<String, List<String>> headers = new java.util.TreeMap<>();
    answer
        .getHeaderNames()
        .forEach(
            name ->
                headers.put(name, answer.getHeaders(name).stream().map(DoorsTest::calm).toList()));
    return headers;
  }

  /** Every answer has a nonce of its own. */
  private static String calm(String header) {
    return header.replaceAll("nonce-[^']+", "nonce");
  }

  private String address(String door, boolean real) {
    String path = door.substring("GET ".length()).replaceAll("\\{ending:[^}]*}", "pdf");
    return PLACE.matcher(path).replaceAll(found -> idAt(path, found.group(1), real));
  }

  private String idAt(String path, String place, boolean real) {
    if (!real && !place.equals("version")) {
      return UUID.randomUUID().toString();
    }
    if (!place.equals("id")) {
      return prize.id(place);
    }
    return path.startsWith("/jobs") ? finishedJob() : prize.id(kindAt(path));
  }

  private static String kindAt(String path) {
    return path.startsWith("/work-plans") ? "plan" : "file";
  }

  private String finishedJob() {
    AtomicBoolean done = new AtomicBoolean();
    JobId job =
        jobs.start(
            prize.people.get("staff").id().value(),
            "entry.export.title",
            List.of(),
            progress -> {
              progress.write("entries.csv", "text/csv", out -> out.write('a'));
              done.set(true);
            });
    for (int wait = 0; !done.get() && wait < 100; wait++) {
      LockSupport.parkNanos(50_000_000);
    }
    return job.value();
  }

  private static boolean isOpen(HandlerMethod method) {
    return method.hasMethodAnnotation(AnonymousAllowed.class)
        || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), AnonymousAllowed.class);
  }
}
