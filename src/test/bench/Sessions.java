import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs one person in as often as asked, each time as a browser of its own that opens a screen and
 * leaves it open. One file without a library:
 *
 * <pre>
 * java src/test/bench/Sessions.java http://localhost:8080 staff@plenary.example plenary-demo inbox 100
 * </pre>
 */
public class Sessions {

  private static final Pattern FORM_TOKEN =
      Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
  private static final Pattern SCREEN_TOKEN =
      Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

  private final String base;
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(Redirect.NORMAL)
          .build();

  private Sessions(String base) {
    this.base = base;
  }

  public static void main(String[] arguments) throws Exception {
    int count = Integer.parseInt(arguments[4]);
    for (int number = 1; number <= count; number++) {
      Sessions session = new Sessions(arguments[0]);
      session.signIn(arguments[1], arguments[2]);
      session.open(arguments[3]);
    }
    System.out.println(count + " sessions, each with /" + arguments[3] + " open");
  }

  private void signIn(String address, String password) throws Exception {
    String token = found(FORM_TOKEN, get("/login"));
    String form =
        "username=" + encoded(address) + "&password=" + encoded(password) + "&_csrf=" + token;
    HttpRequest request =
        to("/login")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> answer = browser.send(request, BodyHandlers.ofString());
    if (answer.uri().getPath().equals("/login")) {
      throw new IllegalStateException("The sign-in of " + address + " was refused");
    }
  }

  /** What Vaadin's client does: it asks for a screen, then says where it is. */
  private void open(String route) throws Exception {
    String start = get("/?v-r=init&location=" + route + "&query=");
    String navigation =
        """
        {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":
        {"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}],
        "syncId":0,"clientId":0}\
        """
            .formatted(found(SCREEN_TOKEN, start), route);
    HttpRequest request =
        to("/?v-r=uidl&v-uiId=0")
            .header("Content-Type", "application/json; charset=UTF-8")
            .POST(BodyPublishers.ofString(navigation))
            .build();
    String answer = browser.send(request, BodyHandlers.ofString()).body();
    if (!answer.contains("\"syncId\":1")) {
      throw new IllegalStateException("The screen did not open: " + answer);
    }
  }

  private String get(String path) throws Exception {
    return browser.send(to(path).GET().build(), BodyHandlers.ofString()).body();
  }

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private static String found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("No " + pattern + " in: " + text);
    }
    return matcher.group(1);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
